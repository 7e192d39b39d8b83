package org.creativecities.portal.call;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Brings version 1 of the form and of the rubric into the database: what is known of UNESCO's form up to 2025, each
 * figure with its source, unread ones marked provisional. Later versions are written in the portal, or by a later
 * migration like this one; a published row is never touched again.
 */
@Component
class ShippedVersions implements JavaMigration {

    /** The id of the form's first version. */
    static final UUID FORM = UUID.fromString("5b1e7c1a-0001-4f00-8a00-000000000001");

    /** The id of the rubric's first version. */
    static final UUID RUBRIC = UUID.fromString("5b1e7c1a-0002-4f00-8a00-000000000001");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261125.0141");
    }

    @Override
    public String getDescription() {
        return "bring first form and rubric";
    }

    /** Changes only when the content of the shipped version was changed before a release. */
    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        insert(context, "form_template", FORM, "uccn", "call/uccn-form-1.json");
        insert(context, "rubric", RUBRIC, "national", "call/national-rubric-1.json");
    }

    private static void insert(Context context, String table, UUID id, String code, String resource)
            throws SQLException, IOException {
        var content = new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        var sql = "insert into " + table + " (id, code, number, status, content, published_at)"
                + " values (?, ?, 1, 'PUBLISHED', ?, transaction_timestamp())";
        try (var insert = context.getConnection().prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setString(2, code);
            insert.setString(3, content);
            insert.executeUpdate();
        }
    }
}
