package org.creativecities.portal.sistercity.proposal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** The chain of approval or the library of clauses was changed. @param subjectId the stage, the body or the clause */
public record ChainChanged(
        String subjectId,
        Step step,
        UUID by,
        Instant at,
        @Nullable String reason) implements Fact {

    /** What happened. */
    public enum Step {
        CLOCK_SET,
        BODY_SET,
        OFFICER_NAMED,
        OFFICER_REMOVED,
        CLAUSE_WRITTEN
    }

    @Override
    public String subject() {
        return "approval-chain";
    }

    @Override
    public String action() {
        return "approval-chain." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
