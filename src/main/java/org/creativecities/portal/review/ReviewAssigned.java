package org.creativecities.portal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** A dossier was given to a reviewer. */
public record ReviewAssigned(UUID reviewId, UUID dossierId, UUID reviewerId, LocalDate dueOn, UUID by, Instant at)
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
        return "review.assigned";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("reviewer", new Change(null, reviewerId.toString()), "dueOn", new Change(null, dueOn.toString()));
    }
}
