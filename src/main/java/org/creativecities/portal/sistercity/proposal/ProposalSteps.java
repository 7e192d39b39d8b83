package org.creativecities.portal.sistercity.proposal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way a proposal has gone so far, and the facts it tells. */
@Component
class ProposalSteps {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ProposalSteps(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Tells the fact; a change of status is also written into the way. */
    void tell(
            Proposal proposal, ProposalChanged.Step step, boolean moved, UUID by, Instant at, @Nullable String reason) {
        var view = proposal.view();
        if (moved) {
            jdbc.sql("""
                            insert into proposal_step (proposal_id, number, status, by_person, at, reason)
                            select :id, coalesce(max(number), 0) + 1, :status, :by, :at, :reason
                            from proposal_step where proposal_id = :id""")
                    .param("id", view.id())
                    .param("status", view.status().name())
                    .param("by", by)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("reason", reason)
                    .update();
        }
        events.publishEvent(
                new ProposalChanged(view.id(), view.reference(), view.municipality(), step, by, at, reason));
    }

    List<ProposalStep> of(UUID proposal) {
        return jdbc.sql("select * from proposal_step where proposal_id = :id order by number")
                .param("id", proposal)
                .query((row, n) -> new ProposalStep(
                        ProposalStatus.valueOf(row.getString("status")),
                        row.getObject("by_person", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }
}
