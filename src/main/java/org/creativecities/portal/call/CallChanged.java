package org.creativecities.portal.call;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** Something happened to a call. What the clock did has nobody in {@code by}. */
public record CallChanged(
        UUID callId,
        Step step,
        @Nullable UUID by,
        Instant at,
        @Nullable String reason,
        Map<String, Change> changes) implements Fact {

    public CallChanged {
        changes = Map.copyOf(changes);
    }

    /** What happened to the call. */
    public enum Step {
        DRAFTED,
        EDITED,
        POSTPONED,
        CLOSED,
        REOPENED,
        ARCHIVED,
        SCHEDULED,
        UNSCHEDULED,
        /** Its first instant came. */
        OPENED,
        /** Its last instant passed. */
        ENDED,
        AMENDED,
        /** What was sealed was opened. */
        UNSEALED,
        /** Its calendar was counted back from UNESCO's day. */
        PLANNED,
        /** A letter was written. */
        LETTER_WRITTEN
    }

    @Override
    public String subject() {
        return "call";
    }

    @Override
    public String subjectId() {
        return callId.toString();
    }

    @Override
    public String action() {
        return "call." + step.name().toLowerCase(Locale.ROOT);
    }
}
