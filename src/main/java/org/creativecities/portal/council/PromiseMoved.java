package org.creativecities.portal.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A promise was made or moved.
 *
 * @param by null when the portal found it late
 */
public record PromiseMoved(
        UUID promise,
        String text,
        @Nullable UUID owner,
        @Nullable String municipality,
        UUID madeBy,
        LocalDate dueOn,
        Step step,
        @Nullable UUID by,
        Instant at,
        @Nullable String reason)
        implements Fact {

    /** What happened. */
    public enum Step {
        MADE,
        BEGUN,
        CLAIMED,
        RETURNED,
        ACCEPTED,
        ESCALATED
    }

    @Override
    public String subject() {
        return "promise";
    }

    @Override
    public String subjectId() {
        return promise.toString();
    }

    @Override
    public String action() {
        return "promise." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("due", new Change(null, dueOn.toString()), "text", new Change(null, text));
    }
}
