package org.creativecities.portal.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The returns for correction and what was asked and answered in them. */
@Component
class Returns {

    private final JdbcClient jdbc;

    Returns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(
            UUID dossier,
            UUID submission,
            String note,
            Instant due,
            List<ReturnView.NewRemark> remarks,
            UUID by,
            Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into dossier_return (id, dossier_id, submission_id, note, due_at, returned_by, returned_at)
                        values (:id, :dossier, :submission, :note, :due, :by, :at)""")
                .param("id", id)
                .param("dossier", dossier)
                .param("submission", submission)
                .param("note", note)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        for (var i = 0; i < remarks.size(); i++) {
            jdbc.sql("""
                            insert into return_remark
                              (id, return_id, position, section, item, question, reason_code, reason_version, remark,
                               suggestion_fa, suggestion_en)
                            values (:id, :return, :position, :section, :item, :question, :reason,
                              (select max(version) from screening_reason where code = :reason), :remark, :fa, :en)""")
                    .param("fa", remarks.get(i).suggestion().get("fa"))
                    .param("en", remarks.get(i).suggestion().get("en"))
                    .param("item", remarks.get(i).item())
                    .param("reason", remarks.get(i).reason())
                    .param("id", UUID.randomUUID())
                    .param("return", id)
                    .param("position", i + 1)
                    .param("section", remarks.get(i).section())
                    .param("question", remarks.get(i).question())
                    .param("remark", remarks.get(i).text())
                    .update();
        }
        return id;
    }

    /** Newest first. */
    List<ReturnView> of(UUID dossier) {
        return jdbc.sql("""
                        select r.*, s.number from dossier_return r join submission s on s.id = r.submission_id
                        where r.dossier_id = :dossier order by r.returned_at desc""")
                .param("dossier", dossier)
                .query((row, n) -> row(row, remarks(row.getObject("id", UUID.class))))
                .list();
    }

    Optional<ReturnView> find(UUID dossier, UUID id) {
        return of(dossier).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private List<ReturnView.Remark> remarks(UUID id) {
        return jdbc.sql("""
                        select m.*, s.text_fa, s.text_en from return_remark m
                        left join screening_reason s on s.code = m.reason_code and s.version = m.reason_version
                        where m.return_id = :id order by m.position""")
                .param("id", id)
                .query((row, n) -> new ReturnView.Remark(
                        row.getObject("id", UUID.class),
                        row.getString("section"),
                        row.getInt("item"),
                        row.getString("question"),
                        row.getString("text_fa") == null
                                ? null
                                : new Bilingual(row.getString("text_fa"), row.getString("text_en")),
                        row.getString("remark"),
                        suggestion(row),
                        row.getTimestamp("taken_at") != null,
                        row.getString("answer"),
                        row.getObject("answered_by", UUID.class),
                        DossierFinder.instant(row, "answered_at"),
                        row.getLong("version")))
                .list();
    }

    void answer(UUID returnId, UUID remark, String answer, long shown, UUID by, Instant at) {
        var rows = jdbc.sql("""
                        update return_remark
                        set answer = :answer, answered_by = :by, answered_at = :at, version = version + 1
                        where id = :remark and return_id = :return and version = :shown""")
                .param("answer", answer)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("remark", remark)
                .param("return", returnId)
                .param("shown", shown)
                .update();
        if (rows == 0) {
            throw new ConflictException("dossier.conflict.remark");
        }
    }

    private static Map<String, String> suggestion(ResultSet row) throws SQLException {
        var words = new LinkedHashMap<String, String>();
        for (var language : List.of("fa", "en")) {
            var text = row.getString("suggestion_" + language);
            if (text != null) {
                words.put(language, text);
            }
        }
        return words;
    }

    /** The city took the suggested words over; once. */
    void take(UUID returnId, UUID remark, long shown, Instant at) {
        var rows = jdbc.sql("""
                        update return_remark set taken_at = :at, version = version + 1
                        where id = :remark and return_id = :return and version = :shown and taken_at is null""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("remark", remark)
                .param("return", returnId)
                .param("shown", shown)
                .update();
        if (rows == 0) {
            throw new ConflictException("dossier.conflict.remark");
        }
    }

    void extend(UUID id, Instant due) {
        jdbc.sql("update dossier_return set due_at = :due where id = :id")
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void close(UUID id, Instant at) {
        jdbc.sql("update dossier_return set answered_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static ReturnView row(ResultSet row, List<ReturnView.Remark> remarks) throws SQLException {
        return new ReturnView(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("note"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("returned_by", UUID.class),
                row.getObject("returned_at", OffsetDateTime.class).toInstant(),
                DossierFinder.instant(row, "answered_at"),
                remarks);
    }
}
