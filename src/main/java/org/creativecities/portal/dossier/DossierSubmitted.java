package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The dossier was sent. */
public record DossierSubmitted(About dossier, int number, String receipt, String sha256, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.submitted";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("receipt", new Change(null, receipt), "sha256", new Change(null, sha256));
    }
}
