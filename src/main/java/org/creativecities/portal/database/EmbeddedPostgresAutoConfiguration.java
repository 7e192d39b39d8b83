package org.creativecities.portal.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Runs the embedded database where no {@code spring.datasource.url} is given. An auto-configuration rather than a plain
 * one, so that it is there before the pool asks, and closed after the pool.
 */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Conditional(NoDatabaseGiven.class)
@EnableConfigurationProperties(DatabaseSettings.class)
public class EmbeddedPostgresAutoConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DatabaseSettings settings) {
        return EmbeddedPostgres.open(settings.path(), settings.port());
    }

    @Bean
    PortalDatabase portalDatabase(EmbeddedPostgres server) {
        return server.database("portal");
    }

    @Bean
    JdbcConnectionDetails portalConnection(PortalDatabase database) {
        return new ApplicationConnection(database);
    }

    @Bean
    FlywayConnectionDetails portalMigrationConnection(PortalDatabase database) {
        return new MigrationConnection(database);
    }

    private record ApplicationConnection(PortalDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return PortalDatabase.APPLICATION;
        }

        @Override
        public String getPassword() {
            return database.password();
        }

        @Override
        public String getJdbcUrl() {
            return database.url();
        }
    }

    private record MigrationConnection(PortalDatabase database) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return PortalDatabase.OWNER;
        }

        @Override
        public String getPassword() {
            return database.password();
        }

        @Override
        public String getJdbcUrl() {
            return database.url();
        }
    }
}
