package org.creativecities.portal.review.blind;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** The anonymised copy of a dossier was approved for its reviewers. */
public record CopyApproved(UUID dossierId, int sending, UUID by, Instant at) implements Fact {

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
        return "review.copy-approved";
    }
}
