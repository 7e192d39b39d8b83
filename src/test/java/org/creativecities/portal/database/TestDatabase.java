package org.creativecities.portal.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Databases for tests, all on one embedded server that lives as long as the run. Use as the initializer of a context:
 * {@link Shared} for the run's common database, {@link Private} for a database of the context's own.
 */
public final class TestDatabase {

    private TestDatabase() {}

    /** The context works on the database that all tests of the run share. */
    public static final class Shared implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use(context, Holder.SHARED);
        }
    }

    /** The context works on a fresh database of its own. */
    public static final class Private implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use(context, fresh());
        }
    }

    /** A new empty database on the run's server. */
    public static PortalDatabase fresh() {
        var name =
                "test_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return Holder.SERVER.database(name);
    }

    /** A connection to the shared database as the owner of its tables, for what the application itself may not do. */
    public static Connection asOwner() throws SQLException {
        var database = Holder.SHARED;
        return DriverManager.getConnection(database.url(), PortalDatabase.OWNER, database.password());
    }

    private static void use(ConfigurableApplicationContext context, PortalDatabase database) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + PortalDatabase.APPLICATION,
                        "spring.datasource.password=" + database.password(),
                        "spring.flyway.url=" + database.url(),
                        "spring.flyway.user=" + PortalDatabase.OWNER,
                        "spring.flyway.password=" + database.password())
                .applyTo(context);
    }

    /** Started by the first test that asks. */
    private static final class Holder {

        static final EmbeddedPostgres SERVER = start();
        static final PortalDatabase SHARED = fresh();

        private static EmbeddedPostgres start() {
            var server = openFirstFree();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }

        /** Two runs in one checkout must not meet, so the second one takes the next folder. */
        private static EmbeddedPostgres openFirstFree() {
            for (var number = 1; ; number++) {
                var folder = Path.of("target", "test-database-" + number).toAbsolutePath();
                try {
                    return EmbeddedPostgres.open(folder, 0);
                } catch (DatabaseProblem taken) {
                    if (number == 5) {
                        throw taken;
                    }
                }
            }
        }
    }
}
