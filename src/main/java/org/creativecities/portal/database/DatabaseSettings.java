package org.creativecities.portal.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded database lives. Without effect once {@code spring.datasource.url} names a database server.
 *
 * @param folder everything the database keeps; relative to the working directory. Kept between runs.
 * @param port the port on 127.0.0.1; 0 takes a free one, so that two copies never collide
 */
@ConfigurationProperties("portal.database")
public record DatabaseSettings(
        @DefaultValue("data/postgresql") String folder,
        @DefaultValue("0") int port) {

    Path path() {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
