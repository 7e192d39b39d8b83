package org.creativecities.portal.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.Fact.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The texts of dossiers, each with a version of its own. Plain SQL rather than entities: a save is a conditional
 * UPDATE of one row, and an older save can never overwrite a newer one.
 */
@Component
class Answers {

    private static final String PLACE =
            " dossier_id = :dossier and section = :section and item = :item and question = :question and language = :language";

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All texts of a dossier by their place, those of removed entries included. */
    Map<AnswerKey, StoredAnswer> of(UUID dossier) {
        return byKey(jdbc.sql("select * from answer where dossier_id = :dossier")
                .param("dossier", dossier)
                .query(Answers::row)
                .list());
    }

    Map<AnswerKey, StoredAnswer> of(UUID dossier, String section) {
        return byKey(jdbc.sql("select * from answer where dossier_id = :dossier and section = :section")
                .param("dossier", dossier)
                .param("section", section)
                .query(Answers::row)
                .list());
    }

    /**
     * Saves what was changed and leaves alone what the person did not touch.
     *
     * @return the new versions, before and after, of what was written
     * @throws StaleAnswersException when a touched text was changed by somebody else; nothing is saved then
     */
    Map<AnswerKey, Change> save(UUID dossier, List<TypedAnswer> typed, UUID by, Instant at) {
        var stale = new ArrayList<TextConflict>();
        var written = new LinkedHashMap<AnswerKey, Change>();
        for (var one : typed) {
            var standing = find(dossier, one.key()).orElse(null);
            var text = standing == null ? "" : standing.value();
            var version = standing == null ? 0 : standing.version();
            if (text.equals(one.value()) || (version != one.shown() && untouched(dossier, one))) {
                continue;
            }
            // Where nothing stands there is nothing to overwrite, whatever version the page names.
            var own = standing == null ? new TypedAnswer(one.key(), one.value(), 0) : one;
            if (version != own.shown() || !write(dossier, own, by, at)) {
                var theirs = find(dossier, one.key()).orElseThrow();
                stale.add(TextConflict.of(theirs, one.value(), shown(dossier, one)));
                continue;
            }
            written.put(one.key(), new Change(version == 0 ? null : "v" + version, "v" + (version + 1)));
        }
        if (!stale.isEmpty()) {
            throw new StaleAnswersException(stale);
        }
        return written;
    }

    Optional<StoredAnswer> find(UUID dossier, AnswerKey key) {
        return at(jdbc.sql("select * from answer where" + PLACE), dossier, key)
                .query(Answers::row)
                .optional();
    }

    /** The versions of one text, newest first. */
    List<StoredAnswer> versions(UUID dossier, AnswerKey key) {
        return at(
                        jdbc.sql(
                                "select *, written_by as updated_by, written_at as updated_at from answer_version where"
                                        + PLACE + " order by version desc"),
                        dossier,
                        key)
                .query(Answers::row)
                .list();
    }

    /** The texts of a section written last, newest first, at most one a question and person and hour. */
    List<StoredAnswer> latest(UUID dossier, String section, int item, int limit) {
        return jdbc.sql("""
                        select *, written_by as updated_by, written_at as updated_at from (
                          select distinct on (written_by, question, language, date_trunc('hour', written_at)) *
                          from answer_version
                          where dossier_id = :dossier and section = :section and item = :item
                          order by written_by, question, language, date_trunc('hour', written_at), version desc) v
                        order by written_at desc, version desc limit :limit""")
                .param("dossier", dossier)
                .param("section", section)
                .param("item", item)
                .param("limit", limit)
                .query(Answers::row)
                .list();
    }

    /** Whether the person wrote in this dossier: who writes may not judge. */
    boolean wroteIn(UUID dossier, UUID person) {
        return jdbc.sql(
                        "select exists (select 1 from answer_version where dossier_id = :dossier and written_by = :person)")
                .param("dossier", dossier)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private boolean untouched(UUID dossier, TypedAnswer typed) {
        return Objects.equals(shown(dossier, typed), typed.value());
    }

    /** The text the person's page showed; null where that version never was. */
    private @Nullable String shown(UUID dossier, TypedAnswer typed) {
        if (typed.shown() == 0) {
            return "";
        }
        return at(
                        jdbc.sql("select value from answer_version where" + PLACE + " and version = :version")
                                .param("version", typed.shown()),
                        dossier,
                        typed.key())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private boolean write(UUID dossier, TypedAnswer typed, UUID by, Instant at) {
        var sql = typed.shown() == 0
                ? """
                  insert into answer (dossier_id, section, item, question, language, value, version, updated_by, updated_at)
                  values (:dossier, :section, :item, :question, :language, :value, 1, :by, :at) on conflict do nothing"""
                : "update answer set value = :value, version = version + 1, updated_by = :by, updated_at = :at where"
                        + PLACE + " and version = :shown";
        var statement = at(jdbc.sql(sql), dossier, typed.key())
                .param("value", typed.value())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC));
        var rows = (typed.shown() == 0 ? statement : statement.param("shown", typed.shown())).update();
        if (rows == 0) {
            return false;
        }
        at(
                        jdbc.sql(
                                "insert into answer_version (dossier_id, section, item, question, language, version, value, written_by, written_at)"
                                        + " select dossier_id, section, item, question, language, version, value, updated_by, updated_at"
                                        + " from answer where" + PLACE),
                        dossier,
                        typed.key())
                .update();
        return true;
    }

    private static JdbcClient.StatementSpec at(JdbcClient.StatementSpec statement, UUID dossier, AnswerKey key) {
        return statement
                .param("dossier", dossier)
                .param("section", key.section())
                .param("item", key.item())
                .param("question", key.question())
                .param("language", key.language());
    }

    private static Map<AnswerKey, StoredAnswer> byKey(List<StoredAnswer> answers) {
        var map = new LinkedHashMap<AnswerKey, StoredAnswer>();
        answers.forEach(answer -> map.put(answer.key(), answer));
        return map;
    }

    private static StoredAnswer row(ResultSet row, int number) throws SQLException {
        return new StoredAnswer(
                new AnswerKey(
                        row.getString("section"),
                        row.getInt("item"),
                        row.getString("question"),
                        row.getString("language")),
                row.getString("value"),
                row.getLong("version"),
                row.getObject("updated_by", UUID.class),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
