package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The city took its dossier back. */
public record DossierWithdrawn(About dossier, DossierStatus before, String reason, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.withdrawn";
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("status", new Change(before.name(), "WITHDRAWN"));
    }
}
