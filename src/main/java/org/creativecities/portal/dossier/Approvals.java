package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mayor's words: the approvals of exact texts, and the notes with which texts were given back. */
@Component
class Approvals {

    record Approval(String content, String sha256, UUID by, Instant at) {}

    private final JdbcClient jdbc;

    Approvals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID dossier, String content, String sha256, UUID by, Instant at) {
        jdbc.sql("""
                        insert into approval (id, dossier_id, content, content_sha256, approved_by, approved_at)
                        values (:id, :dossier, :content, :sha, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("dossier", dossier)
                .param("content", content)
                .param("sha", sha256)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The approval that stands. */
    Optional<Approval> standing(UUID dossier) {
        return one("select * from approval where dossier_id = :dossier and cancelled_at is null", dossier);
    }

    /** The last text the mayor approved, also when that approval has ended. */
    Optional<Approval> last(UUID dossier) {
        return one("select * from approval where dossier_id = :dossier order by approved_at desc limit 1", dossier);
    }

    private Optional<Approval> one(String sql, UUID dossier) {
        return jdbc.sql(sql)
                .param("dossier", dossier)
                .query((row, n) -> new Approval(
                        row.getString("content"),
                        row.getString("content_sha256"),
                        row.getObject("approved_by", UUID.class),
                        row.getObject("approved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void cancel(UUID dossier, UUID by, Instant at) {
        jdbc.sql("""
                        update approval set cancelled_by = :by, cancelled_at = :at
                        where dossier_id = :dossier and cancelled_at is null""")
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("dossier", dossier)
                .update();
    }

    void note(UUID dossier, String note, UUID by, Instant at) {
        jdbc.sql("""
                        insert into approval_note (id, dossier_id, note, written_by, written_at)
                        values (:id, :dossier, :note, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("dossier", dossier)
                .param("note", note)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<MayorNote> notes(UUID dossier) {
        return jdbc.sql("select note, written_by, written_at from approval_note where dossier_id = :dossier"
                        + " order by written_at desc")
                .param("dossier", dossier)
                .query((row, n) -> new MayorNote(
                        row.getString("note"),
                        row.getObject("written_by", UUID.class),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
