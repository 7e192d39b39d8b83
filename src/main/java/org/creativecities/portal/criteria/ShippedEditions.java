package org.creativecities.portal.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings what is known of UNESCO's rules into the register: two editions of the call, the Mission Statement, the duties
 * of members and the texts they rest on, each clause with its own source; laws, practice and words with theirs. Later
 * editions are brought in through the portal.
 */
@Component
class ShippedEditions implements JavaMigration {

    /** When the two known calls opened; the earlier edition ended when the later call began. */
    private static final Map<String, LocalDate> IN_FORCE =
            Map.of("call-2021", LocalDate.of(2021, 3, 15), "call-2025", LocalDate.of(2024, 10, 31));

    private static final LocalDate BEGINNING = LocalDate.of(2021, 1, 1);

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261125.0801");
    }

    @Override
    public String getDescription() {
        return "bring known editions";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        for (var edition : read("criteria/editions-1.json")) {
            edition(connection, edition);
        }
        var beside = read("criteria/beside-1.json");
        for (var link : beside.path("links")) {
            run(
                    connection,
                    "insert into clause_link (clause_id, kind, holder, target) select id, ?, ?, ? from clause where code = ?",
                    text(link, "kind"),
                    text(link, "holder"),
                    text(link, "target"),
                    text(link, "clause"));
        }
        for (var note : beside.path("practice")) {
            run(
                    connection,
                    "insert into practice (id, clause_id, kind, text_fa, text_en, source, as_of, shown_to, written_at, version)"
                            + " select ?, id, ?, ?, ?, ?, ?, ?, transaction_timestamp(), 0 from clause where code = ?",
                    id("practice/" + text(note, "clause") + text(note, "fa")),
                    text(note, "kind"),
                    text(note, "fa"),
                    text(note, "en"),
                    text(note, "source"),
                    day(note, "asOf"),
                    text(note, "shownTo"),
                    text(note, "clause"));
        }
        for (var law : beside.path("laws")) {
            run(
                    connection,
                    "insert into law (id, code, kind, title_fa, title_en, text_fa, source, as_of, provisional, version)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                    id("law/" + text(law, "code")),
                    text(law, "code"),
                    text(law, "kind"),
                    text(law, "fa"),
                    text(law, "en"),
                    text(law, "text"),
                    text(law, "source"),
                    day(law, "asOf"),
                    law.path("provisional").asBoolean());
        }
        for (var term : beside.path("terms")) {
            run(
                    connection,
                    "insert into glossary_term (id, code, term_fa, term_en, term_fr, meaning_fa, meaning_en, provisional,"
                            + " edited_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, transaction_timestamp(), 0)",
                    id("term/" + text(term, "code")),
                    text(term, "code"),
                    text(term, "fa"),
                    text(term, "en"),
                    text(term, "fr"),
                    text(term, "meaningFa"),
                    text(term, "meaningEn"),
                    term.path("provisional").asBoolean());
        }
    }

    private void edition(Connection connection, JsonNode edition) throws SQLException {
        var code = text(edition, "code");
        var superseded = "SUPERSEDED".equals(text(edition, "status"));
        run(
                connection,
                "insert into edition (id, code, instrument, edition_year, title_fa, title_en, short_fa, short_en, note_fa,"
                        + " note_en, source, source_url, as_of, status, follows_id, brought_at, published_at, superseded_at,"
                        + " version) values (?, ?, ?, cast(? as integer), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, transaction_timestamp(),"
                        + " ?, ?, 0)",
                id("edition/" + code),
                code,
                text(edition, "instrument"),
                edition.path("year").isNumber() ? edition.path("year").asInt() : null,
                text(edition.path("title"), "fa"),
                text(edition.path("title"), "en"),
                text(edition.path("short"), "fa"),
                text(edition.path("short"), "en"),
                text(edition.path("note"), "fa"),
                text(edition.path("note"), "en"),
                text(edition, "source"),
                text(edition, "sourceUrl"),
                day(edition, "asOf"),
                text(edition, "status"),
                text(edition, "follows") == null ? null : id("edition/" + text(edition, "follows")),
                at(IN_FORCE.getOrDefault(String.valueOf(code), BEGINNING)),
                superseded ? at(LocalDate.of(2024, 10, 31)) : null);
        var place = 0;
        for (var clause : edition.path("clauses")) {
            clause(connection, edition, clause, place++);
        }
    }

    private static void clause(Connection connection, JsonNode edition, JsonNode clause, int place)
            throws SQLException {
        var code = text(edition, "code") + "-" + text(clause, "number");
        var follows = text(clause, "follows");
        run(
                connection,
                "insert into clause (id, edition_id, code, number, place, topic, nature, title_fa, title_en, original_en,"
                        + " original_fr, wording, rendering_fa, source, source_url, as_of, provisional, assessed, follows_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id("clause/" + code),
                id("edition/" + text(edition, "code")),
                code,
                text(clause, "number"),
                place,
                text(clause, "topic"),
                text(clause, "nature"),
                text(clause.path("title"), "fa"),
                text(clause.path("title"), "en"),
                text(clause.path("original"), "en"),
                text(clause.path("original"), "fr"),
                text(clause, "wording"),
                text(clause, "rendering"),
                text(clause, "source"),
                text(clause, "sourceUrl"),
                day(clause, "asOf"),
                clause.path("provisional").asBoolean(),
                clause.path("assessed").asBoolean(),
                follows == null ? null : id("clause/" + text(edition, "follows") + "-" + follows));
    }

    private JsonNode read(String resource) {
        try (var stream = new ClassPathResource(resource).getInputStream()) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? value.asString() : null;
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asString());
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static UUID id(String seed) {
        return UUID.nameUUIDFromBytes(("criteria:" + seed).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
