package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The city answered one remark of a return. */
public record CorrectionAnswered(About dossier, String section, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.correction-answered";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("section", new Change(null, section));
    }
}
