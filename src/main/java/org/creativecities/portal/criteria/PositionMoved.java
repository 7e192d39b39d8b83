package org.creativecities.portal.criteria;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A version of a national position was begun, written, discussed, put forward, decided, published or ended.
 *
 * @param clause code of the clause
 * @param step the last part of the action: the new status, or {@code edited}, {@code opined}
 */
public record PositionMoved(
        UUID positionId,
        String clause,
        int number,
        String step,
        UUID by,
        Instant at,
        @Nullable String reason,
        Map<String, Change> changes)
        implements Fact {

    public PositionMoved {
        changes = Map.copyOf(changes);
    }

    @Override
    public String subject() {
        return "position";
    }

    @Override
    public String subjectId() {
        return positionId.toString();
    }

    @Override
    public String action() {
        return "criteria.position." + step;
    }
}
