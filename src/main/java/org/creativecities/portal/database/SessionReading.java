package org.creativecities.portal.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.util.ClassUtils;

/**
 * Reads stored sessions so that a value that cannot be read any more (another version wrote it, or it is damaged)
 * counts as absent: it costs a sign-in, never an error page.
 */
@Configuration(proxyBeanMethods = false)
class SessionReading {

    private static final Logger LOG = LoggerFactory.getLogger(SessionReading.class);

    // Only what the portal itself puts into a session, and the plain values that this consists of.
    private static final ObjectInputFilter ALLOWED = ObjectInputFilter.Config.createFilter("maxdepth=30;maxrefs=20000;"
            + "maxbytes=1000000;org.creativecities.portal.**;org.springframework.security.web.csrf.*;"
            + "org.springframework.web.servlet.FlashMap;org.springframework.util.*;"
            + "java.lang.*;java.util.*;java.util.concurrent.*;java.util.concurrent.locks.*;java.time.*;!*");

    /** The name is the one Spring Session looks for. */
    @Bean
    ConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new AbsentWhenUnreadable());
        return conversions;
    }

    private static final class AbsentWhenUnreadable implements Converter<byte[], Object> {

        // The checker takes the converter's result for never null; Spring's own callers do not.
        @Override
        @SuppressWarnings("NullAway")
        public @Nullable Object convert(byte[] stored) {
            try (var in = new Values(new ByteArrayInputStream(stored))) {
                in.setObjectInputFilter(ALLOWED);
                return in.readObject();
            } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
                LOG.warn("A stored session value cannot be read and counts as absent: {}", e.toString());
                return null;
            }
        }
    }

    /** Finds classes where the application's own are, which matters when it restarts within one process. */
    private static final class Values extends ObjectInputStream {

        Values(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return ClassUtils.forName(description.getName(), SessionReading.class.getClassLoader());
            } catch (LinkageError | IllegalArgumentException e) {
                return super.resolveClass(description);
            }
        }
    }
}
