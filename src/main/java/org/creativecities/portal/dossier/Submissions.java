package org.creativecities.portal.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent. Rows are written once; the database refuses to change them. */
@Component
class Submissions {

    /** @param number n-th sending of the dossier */
    record Sent(
            UUID id,
            UUID dossierId,
            int number,
            String content,
            String contentSha256,
            String receipt,
            UUID submittedBy,
            Instant submittedAt) {}

    private record Moved(int sendings, Instant at) {}

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sends the approved text. Whether the date has passed is judged by the database's clock in the one statement that
     * moves the state: an extension that commits meanwhile counts, a second that has passed does not.
     *
     * @param shown the version of the dossier on the page
     */
    Sent send(DossierCard dossier, long shown, UUID by) {
        var moved = jdbc.sql("""
                        update dossier d
                        set status = 'SUBMITTED', sendings = sendings + 1, submitted_at = portal_now(),
                          updated_at = portal_now(), return_id = null, version = version + 1
                        where d.id = :id and d.status = 'APPROVED' and d.version = :shown and d.deleted_at is null
                          and case when d.return_id is null then call_is_open(d.call_id, d.municipality_code)
                            else (select portal_now() < r.due_at from dossier_return r where r.id = d.return_id) end
                        returning d.sendings, d.submitted_at""")
                .param("id", dossier.id())
                .param("shown", shown)
                .query((row, n) -> new Moved(row.getInt(1), at(row, "submitted_at")))
                .optional()
                .orElseThrow(() -> whyNot(dossier.id(), shown));
        var receipt = dossier.reference() + "-" + moved.sendings();
        jdbc.sql("""
                        insert into submission
                          (id, dossier_id, number, content, content_sha256, receipt, submitted_by, submitted_at)
                        select :id, dossier_id, :number, content, content_sha256, :receipt, :by, portal_now()
                        from approval where dossier_id = :dossier and cancelled_at is null""")
                .param("id", UUID.randomUUID())
                .param("number", moved.sendings())
                .param("receipt", receipt)
                .param("by", by)
                .param("dossier", dossier.id())
                .update();
        return last(dossier.id())
                .filter(sent -> sent.number() == moved.sendings())
                .orElseThrow();
    }

    private RuntimeException whyNot(UUID dossier, long shown) {
        var still = jdbc.sql("select count(*) from dossier where id = :id and status = 'APPROVED' and version = :shown")
                .param("id", dossier)
                .param("shown", shown)
                .query(Integer.class)
                .single();
        return still > 0
                ? new NotAllowedException("dossier.refused.closed")
                : new ConflictException("dossier.conflict.state");
    }

    Optional<Sent> last(UUID dossier) {
        return all(dossier).stream().findFirst();
    }

    /** Newest first. */
    List<Sent> all(UUID dossier) {
        return jdbc.sql("select * from submission where dossier_id = :dossier order by number desc")
                .param("dossier", dossier)
                .query(Submissions::row)
                .list();
    }

    private static Sent row(ResultSet row, int n) throws SQLException {
        return new Sent(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getInt("number"),
                row.getString("content"),
                row.getString("content_sha256"),
                row.getString("receipt"),
                row.getObject("submitted_by", UUID.class),
                at(row, "submitted_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
