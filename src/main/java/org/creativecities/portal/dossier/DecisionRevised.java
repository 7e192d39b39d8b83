package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** After an objection another outcome was released. */
public record DecisionRevised(About dossier, DossierStatus before, Outcome outcome, String reason, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.decision-revised";
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("status", new Change(before.name(), outcome.name()));
    }
}
