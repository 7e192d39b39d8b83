package org.creativecities.portal.packaged;

import org.creativecities.portal.database.PortalDatabase;

/** Settings as an operator would give them, on a database that a test has made. */
final class ProductionSettings {

    private ProductionSettings() {}

    static String[] on(PortalDatabase database, int management) {
        return new String[] {
            "--spring.profiles.active=production",
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + PortalDatabase.APPLICATION,
            "--spring.datasource.password=" + database.password(),
            "--spring.flyway.url=" + database.url(),
            "--spring.flyway.user=" + PortalDatabase.OWNER,
            "--spring.flyway.password=" + database.password(),
            "--portal.account.key=a-key-that-only-this-test-run-knows-of",
            "--portal.address=https://portal.example",
            "--management.server.port=" + management
        };
    }
}
