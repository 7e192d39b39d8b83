package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The city took its withdrawn dossier up again. */
public record DossierRevived(About dossier, DossierStatus now, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.revived";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("status", new Change("WITHDRAWN", now.name()));
    }
}
