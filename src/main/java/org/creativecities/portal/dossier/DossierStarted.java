package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A city began its answer to a call. */
public record DossierStarted(About dossier, UUID callId, String field, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.started";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("field", new Change(null, field));
    }
}
