package org.creativecities.portal.tie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is kept about ties. Who may read what is not verified is for the caller to decide. */
@Service
@Transactional(readOnly = true)
public class TieFiles {

    private final JdbcClient jdbc;

    TieFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public TieFile read(UUID tie) {
        return new TieFile(
                statements(List.of(tie)).getOrDefault(tie, List.of()), evidence(tie), activities(tie), findings(tie));
    }

    /** What the public may read: no corrections that are only asked for, no evidence nobody verified. */
    public TieFile published(UUID tie) {
        var all = read(tie);
        return new TieFile(
                all.statements().stream()
                        .filter(one -> one.state() == Statement.State.STANDING)
                        .toList(),
                all.evidence().stream().filter(TieFile.Evidence::verified).toList(),
                all.activities().stream().filter(TieFile.Activity::evidenced).toList(),
                all.findings());
    }

    /** The statements about these ties, oldest first, with two questions to the database for any number. */
    public Map<UUID, List<Statement>> statements(Collection<UUID> ties) {
        if (ties.isEmpty()) {
            return Map.of();
        }
        var sources = new HashMap<UUID, List<Statement.Source>>();
        jdbc.sql("select o.* from tie_source o join tie_statement s on s.id = o.statement_id where s.tie_id in (:ties)"
                        + " order by o.statement_id, o.position")
                .param("ties", ties)
                .query(row -> {
                    sources.computeIfAbsent(row.getObject("statement_id", UUID.class), id -> new ArrayList<>())
                            .add(new Statement.Source(
                                    row.getString("title"), row.getString("url"), row.getBoolean("user_edited")));
                });
        var statements = new HashMap<UUID, List<Statement>>();
        jdbc.sql("select * from tie_statement where tie_id in (:ties)"
                        + " order by (natural_key like 'voice:%') nulls last, made_at, id")
                .param("ties", ties)
                .query(row -> {
                    var statement = statement(row, sources);
                    statements
                            .computeIfAbsent(statement.tie(), id -> new ArrayList<>())
                            .add(statement);
                });
        return statements;
    }

    private List<TieFile.Evidence> evidence(UUID tie) {
        return jdbc.sql("select * from tie_evidence where tie_id = :tie order by added_at, id")
                .param("tie", tie)
                .query((row, n) -> new TieFile.Evidence(
                        row.getObject("id", UUID.class),
                        TieFile.Stance.valueOf(row.getString("stance")),
                        TieFile.Kind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("url"),
                        row.getObject("document_id", UUID.class),
                        row.getObject("dated", LocalDate.class),
                        row.getString("language"),
                        row.getString("says"),
                        row.getObject("added_by", UUID.class),
                        at(row, "added_at"),
                        row.getObject("verified_by", UUID.class),
                        row.getObject("verified_at") == null ? null : at(row, "verified_at"),
                        row.getString("refusal"),
                        row.getBoolean("sample")))
                .list();
    }

    private List<TieFile.Activity> activities(UUID tie) {
        return jdbc.sql("select * from tie_activity where tie_id = :tie order by held_on desc, id")
                .param("tie", tie)
                .query((row, n) -> new TieFile.Activity(
                        row.getObject("id", UUID.class),
                        ActivityKind.valueOf(row.getString("kind")),
                        new Bilingual(row.getString("title"), row.getString("title_en")),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("held_to"),
                        row.getString("field_code"),
                        row.getString("organisers"),
                        row.getObject("participants", Integer.class),
                        row.getObject("cost_rial", Long.class),
                        row.getString("money_source"),
                        row.getString("outcome"),
                        row.getString("evidence_url"),
                        row.getObject("document_id", UUID.class),
                        row.getBoolean("sample")))
                .list();
    }

    private List<TieFile.Finding> findings(UUID tie) {
        return jdbc.sql("select * from tie_finding where tie_id = :tie order by kind desc, added_at, id")
                .param("tie", tie)
                .query((row, n) -> new TieFile.Finding(
                        row.getObject("id", UUID.class),
                        "SUCCESS".equals(row.getString("kind")),
                        new Bilingual(row.getString("says"), row.getString("says_en")),
                        row.getString("source_title"),
                        row.getString("source_url"),
                        row.getBoolean("sample")))
                .list();
    }

    private static Statement statement(ResultSet row, Map<UUID, List<Statement.Source>> sources) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Statement(
                id,
                row.getObject("tie_id", UUID.class),
                Statement.Origin.valueOf(row.getString("origin")),
                Statement.Tag.valueOf(row.getString("tag")),
                row.getObject("signed_year", Integer.class),
                note(row.getString("note_fa"), row.getString("note_en")),
                Statement.Confidence.valueOf(row.getString("confidence")),
                Statement.State.valueOf(row.getString("state")),
                row.getString("as_of"),
                sources.getOrDefault(id, List.of()),
                row.getObject("made_by", UUID.class),
                at(row, "made_at"),
                row.getObject("decided_by", UUID.class),
                row.getString("decision_reason"),
                row.getLong("version"));
    }

    private static @Nullable Bilingual note(@Nullable String persian, @Nullable String english) {
        if (persian == null) {
            return english == null ? null : new Bilingual(english, english);
        }
        return new Bilingual(persian, english);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
