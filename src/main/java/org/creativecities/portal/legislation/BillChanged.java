package org.creativecities.portal.legislation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A bill was written or moved.
 *
 * @param what below {@code legislation.}
 */
public record BillChanged(UUID id, String what, UUID by, Instant at, Map<String, Change> changes) implements Fact {

    @Override
    public String subject() {
        return "bill";
    }

    @Override
    public String subjectId() {
        return id.toString();
    }

    @Override
    public String action() {
        return "legislation." + what;
    }

    @Override
    public @Nullable String municipality() {
        return null;
    }
}
