package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The mayor approved exactly this text. */
public record DossierApproved(About dossier, String sha256, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.approved";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("sha256", new Change(null, sha256));
    }
}
