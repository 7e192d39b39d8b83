package org.creativecities.portal.localization;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/** The texts of all modules, and the language of a request. */
@Configuration(proxyBeanMethods = false)
class LocalizationConfiguration {

    private static final String SUFFIX = ".properties";

    LocalizationConfiguration() {
        // Work outside of requests (jobs, mails without a reader's wish) speaks Persian, whatever the machine speaks.
        LocaleContextHolder.setDefaultLocale(Language.PERSIAN.locale());
    }

    /** Every {@code messages/<module>.properties} with its {@code _en} twin. A missing key is an error, not a text. */
    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(baseNames());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Language.PERSIAN.locale());
        messages.setUseCodeAsDefaultMessage(false);
        return messages;
    }

    static String[] baseNames() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIX))
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .filter(name -> !name.endsWith("_en"))
                    .map(name -> "messages/" + name)
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException("The message files cannot be listed", e);
        }
    }

    @Bean
    FilterRegistrationBean<LanguageFilter> languageFilter() {
        var filter = new FilterRegistrationBean<>(new LanguageFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        // Not forwards and includes: those run inside the request that was wrapped already.
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return filter;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ByAddress();
    }

    /** The filter has decided already; nothing else may change a page's language. */
    private static final class ByAddress implements LocaleResolver {
        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return Language.ofPath(LanguageFilter.addressOf(request)).locale();
        }

        @Override
        public void setLocale(
                HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
            throw new UnsupportedOperationException("A page's language stands in its address");
        }
    }
}
