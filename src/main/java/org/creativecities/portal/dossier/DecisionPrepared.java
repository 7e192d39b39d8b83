package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision was written down; not for the city yet. */
public record DecisionPrepared(About dossier, Outcome outcome, String reason, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.decision-prepared";
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public @Nullable String municipality() {
        return null;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("outcome", new Change(null, outcome.name()));
    }
}
