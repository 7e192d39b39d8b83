package org.creativecities.portal.sistercity.proposal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** A proposal was begun, changed, or took a step. @param by null when only time did it */
public record ProposalChanged(
        UUID proposalId,
        String reference,
        String municipality,
        Step step,
        @Nullable UUID by,
        Instant at,
        @Nullable String reason)
        implements Fact {

    /** What happened. */
    public enum Step {
        BEGUN,
        EDITED,
        SUBMITTED,
        RETURNED,
        OPINION_ASKED,
        OPINION_FILED,
        OPINION_MISSED,
        OPINION_REMINDED,
        OPINION_ESCALATED,
        STAGE_LATE,
        CONDITION_MET,
        DECISION_PREPARED,
        DECISION_RELEASED,
        RESUMED,
        AGREEMENT_EDITED,
        COPY_ADDED,
        PROMISE_KEPT,
        SIGNED,
        WITHDRAWN
    }

    @Override
    public String subject() {
        return "proposal";
    }

    @Override
    public String subjectId() {
        return proposalId.toString();
    }

    @Override
    public String action() {
        return "proposal." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
