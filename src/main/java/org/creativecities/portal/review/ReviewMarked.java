package org.creativecities.portal.review;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** The quality of a review was marked. */
public record ReviewMarked(UUID reviewId, UUID dossierId, UUID by, Instant at) implements Fact {

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
        return "review.marked";
    }
}
