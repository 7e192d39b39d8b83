package org.creativecities.portal.tie;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** Something happened to a tie or to what is said about it. */
public record TieChanged(
        UUID tieId,
        @Nullable String municipality,
        Step step,
        @Nullable UUID by,
        Instant at,
        @Nullable String reason,
        Map<String, Change> changes)
        implements Fact {

    public TieChanged {
        changes = Map.copyOf(changes);
    }

    /** What happened. */
    public enum Step {
        ENTERED,
        SIGNED,
        CONTACTED,
        SUSPENDED,
        RESUMED,
        ENDED,
        RENEWED,
        REVIEWED,
        STATUS_COMPUTED,
        STATUS_OVERRIDDEN,
        OVERRIDE_TAKEN_BACK,
        STATEMENT_ASKED,
        STATEMENT_ADDED,
        STATEMENT_ACCEPTED,
        STATEMENT_REFUSED,
        STATEMENT_SET_ASIDE,
        EVIDENCE_ADDED,
        EVIDENCE_VERIFIED,
        EVIDENCE_REFUSED,
        ACTIVITY_LOGGED,
        FINDING_ADDED,
        CHECKED
    }

    @Override
    public String subject() {
        return "tie";
    }

    @Override
    public String subjectId() {
        return tieId.toString();
    }

    @Override
    public String action() {
        return "tie." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
