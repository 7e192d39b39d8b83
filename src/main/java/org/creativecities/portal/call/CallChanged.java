package org.creativecities.portal.call;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** A call was drafted, edited, given more time for all, closed, opened again or put away. */
public record CallChanged(
        UUID callId,
        Step step,
        UUID by,
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
        ARCHIVED
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
