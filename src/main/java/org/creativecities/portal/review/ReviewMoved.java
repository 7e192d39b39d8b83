package org.creativecities.portal.review;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** A review went on: opened, handed in, taken up again, given back. The city learns nothing of it. */
public record ReviewMoved(
        UUID reviewId,
        UUID dossierId,
        UUID reviewerId,
        ReviewStatus from,
        ReviewStatus to,
        @Nullable UUID by,
        Instant at,
        @Nullable String reason)
        implements Fact {

    @Override
    public String subject() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossierId.toString();
    }

    @Override
    public String action() {
        return "review." + to;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "review", new Change(from.name(), to.name()), "reviewer", new Change(null, reviewerId.toString()));
    }
}
