package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A second person released the decision. */
public record DecisionReleased(About dossier, Outcome outcome, String reason, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.decision-released";
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("status", new Change(DossierStatus.DECISION_PREPARED.name(), outcome.name()));
    }
}
