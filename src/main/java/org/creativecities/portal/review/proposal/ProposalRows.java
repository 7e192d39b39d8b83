package org.creativecities.portal.review.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored proposals: at most one draft per call. */
@Component
class ProposalRows {

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Head(UUID id, UUID call, LocalDate dueOn, UUID madeBy, Instant madeAt, long version) {}

    record Seat(UUID dossier, UUID reviewer, List<Fit.Reason> reasons, boolean byHand) {}

    Optional<Head> draft(UUID call) {
        return jdbc.sql("select * from assignment_proposal where call_id = :call and status = 'DRAFT'")
                .param("call", call)
                .query((row, n) -> new Head(
                        row.getObject("id", UUID.class),
                        row.getObject("call_id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("made_by", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")))
                .optional();
    }

    List<Seat> seats(UUID proposal) {
        return jdbc.sql("select * from proposed_seat where proposal_id = :id order by dossier_id, reviewer_id")
                .param("id", proposal)
                .query((row, n) -> new Seat(
                        row.getObject("dossier_id", UUID.class),
                        row.getObject("reviewer_id", UUID.class),
                        Fit.read(row.getString("reasons")),
                        row.getBoolean("by_hand")))
                .list();
    }

    UUID insert(UUID call, LocalDate dueOn, UUID by, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into assignment_proposal (id, call_id, status, due_on, made_by, made_at, version)
                        values (:id, :call, 'DRAFT', :due, :by, :at, 0)""")
                .param("id", id)
                .param("call", call)
                .param("due", dueOn)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, DatabaseClock.TEHRAN))
                .update();
        return id;
    }

    void add(UUID proposal, UUID dossier, UUID reviewer, String reasons, boolean byHand) {
        jdbc.sql("""
                        insert into proposed_seat (proposal_id, dossier_id, reviewer_id, reasons, by_hand)
                        values (:proposal, :dossier, :reviewer, :reasons, :hand) on conflict do nothing""")
                .param("proposal", proposal)
                .param("dossier", dossier)
                .param("reviewer", reviewer)
                .param("reasons", reasons)
                .param("hand", byHand)
                .update();
    }

    void remove(UUID proposal, Collection<Seat> seats) {
        for (var seat : seats) {
            jdbc.sql(
                            "delete from proposed_seat where proposal_id = :proposal and dossier_id = :dossier and reviewer_id = :reviewer")
                    .param("proposal", proposal)
                    .param("dossier", seat.dossier())
                    .param("reviewer", seat.reviewer())
                    .update();
        }
    }

    /** Takes the next version of a draft. A conflict when it was changed or settled meanwhile. */
    void touch(UUID proposal, long version, String status, LocalDate dueOn, UUID by, Instant at) {
        var moved = jdbc.sql("""
                        update assignment_proposal set status = :status, due_on = :due, version = version + 1,
                          settled_by = case when :status = 'DRAFT' then null else cast(:by as uuid) end,
                          settled_at = case when :status = 'DRAFT' then null else cast(:at as timestamptz) end
                        where id = :id and status = 'DRAFT' and version = :version""")
                .param("status", status)
                .param("due", dueOn)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, DatabaseClock.TEHRAN))
                .param("id", proposal)
                .param("version", version)
                .update();
        if (moved == 0) {
            throw new ConflictException("review.error.proposal-changed");
        }
    }
}
