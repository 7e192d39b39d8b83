package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The creative field was changed. */
public record DossierFieldChosen(About dossier, String before, String after, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.field-chosen";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("field", new Change(before, after));
    }
}
