package org.creativecities.portal.sistercity.affinity;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** Somebody changed what a pair of cities is judged by, or its judgement. */
public record AssessmentChanged(
        UUID assessment,
        String municipality,
        Step step,
        UUID by,
        Instant at,
        @Nullable String reason,
        Map<String, Change> changes)
        implements Fact {

    public AssessmentChanged {
        changes = Map.copyOf(changes);
    }

    /** What happened. */
    public enum Step {
        OPENED,
        SCORED,
        EVIDENCE_ADDED,
        EVIDENCE_VERIFIED,
        EVIDENCE_REFUSED,
        ADJUSTED,
        GATE_SAID,
        FROZEN,
        THAWED
    }

    @Override
    public String subject() {
        return "assessment";
    }

    @Override
    public String subjectId() {
        return assessment.toString();
    }

    @Override
    public String action() {
        return "assessment." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
