package org.creativecities.portal.city;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/**
 * Brings the reference files into their tables: a repeatable migration, run again whenever a file or the way it is
 * read has changed. Flyway's lock lets one instance do it while the others wait. Rows are inserted or updated by their
 * natural key and never deleted, so a second run changes nothing; and what the secretariat has corrected stays.
 */
@Component
class ReferenceDataImport implements JavaMigration {

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        var connection = context.getConnection();
        for (var file : ReferenceFile.values()) {
            if (file.table()) {
                readTable(connection, file);
            } else {
                note(connection, file, features(file));
            }
        }
    }

    private static void readTable(Connection connection, ReferenceFile file) throws SQLException, IOException {
        var bytes = file.bytes();
        var columns =
                new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists incoming");
            statement.execute("create temporary table incoming (" + columns.replace(",", " text, ") + " text)");
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy incoming from stdin with (format csv, header true, force_not_null (" + columns + "))",
                            new ByteArrayInputStream(bytes));
            note(connection, file, rows);
            statement.execute(file.sql());
            statement.execute("drop table incoming");
        }
    }

    private static void note(Connection connection, ReferenceFile file, long rows) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into reference_file (name, sha256, row_count, as_of) values (?, ?, ?, ?)
                on conflict (name) do update set sha256 = excluded.sha256, row_count = excluded.row_count,
                  as_of = excluded.as_of, imported_at = excluded.imported_at
                """)) {
            statement.setString(1, file.fileName());
            statement.setString(2, sha256(file.bytes()));
            statement.setLong(3, rows);
            statement.setString(4, file.asOf());
            statement.executeUpdate();
        }
    }

    private static long features(ReferenceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8).split("\"type\":\"Feature\"", -1).length - 1L;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** None: a repeatable migration. It runs after all versioned ones. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    /** Repeatable migrations run in the order of their descriptions; this one comes before all sample data. */
    @Override
    public String getDescription() {
        return "0 reference data";
    }

    @Override
    public Integer getChecksum() {
        var sum = new CRC32();
        for (var file : ReferenceFile.values()) {
            sum.update(file.bytes());
            sum.update(file.asOf().getBytes(StandardCharsets.UTF_8));
        }
        ReferenceFile.tables().forEach(file -> sum.update(file.sql().getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
