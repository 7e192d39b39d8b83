package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;

/** Reviewers begin to read. */
public record ReviewStarted(About dossier, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.review-started";
    }
}
