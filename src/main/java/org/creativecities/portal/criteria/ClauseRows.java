package org.creativecities.portal.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** Clauses and editions as they come out of the database. */
final class ClauseRows {

    static final String COLUMNS = """
            select c.id, c.edition_id, e.code as edition_code, e.short_fa, e.short_en, e.status as edition_status,
              c.code, c.number, c.topic, c.nature, c.title_fa, c.title_en, c.original_en, c.original_fr, c.wording,
              c.rendering_fa, c.source, c.source_url, c.as_of, c.provisional, c.assessed, c.follows_id""";

    static final String FROM = " from clause c join edition e on e.id = c.edition_id ";

    static final String EDITION = """
            select e.id, e.code, e.instrument, e.edition_year, e.title_fa, e.title_en, e.short_fa, e.short_en, e.note_fa,
              e.note_en, e.source, e.source_url, e.as_of, e.status, e.follows_id, e.published_at, e.version,
              (select count(*) from clause c where c.edition_id = e.id) as clauses
            from edition e
            """;

    private ClauseRows() {}

    static Clause clause(ResultSet row, int number) throws SQLException {
        return new Clause(
                row.getObject("id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getString("edition_code"),
                both(row, "short"),
                EditionStatus.valueOf(row.getString("edition_status")),
                row.getString("code"),
                row.getString("number"),
                Topic.valueOf(row.getString("topic")),
                Nature.valueOf(row.getString("nature")),
                both(row, "title"),
                row.getString("original_en"),
                row.getString("original_fr"),
                Wording.valueOf(row.getString("wording")),
                row.getString("rendering_fa"),
                row.getString("source"),
                row.getString("source_url"),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("provisional"),
                row.getBoolean("assessed"),
                row.getObject("follows_id", UUID.class));
    }

    static Edition edition(ResultSet row, int number) throws SQLException {
        var note = row.getString("note_fa");
        return new Edition(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("instrument"),
                row.getObject("edition_year", Integer.class),
                both(row, "title"),
                both(row, "short"),
                note == null ? null : new Bilingual(note, row.getString("note_en")),
                row.getString("source"),
                row.getString("source_url"),
                row.getObject("as_of", LocalDate.class),
                EditionStatus.valueOf(row.getString("status")),
                row.getObject("follows_id", UUID.class),
                instant(row, "published_at"),
                row.getInt("clauses"),
                row.getLong("version"));
    }

    static Bilingual both(ResultSet row, String name) throws SQLException {
        return new Bilingual(row.getString(name + "_fa"), row.getString(name + "_en"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** The same for a column that is never empty. */
    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
