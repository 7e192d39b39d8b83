package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Answers of a section were saved. Names the versions; the texts themselves stand in the answer history. */
public record AnswersChanged(About dossier, String section, Map<String, Change> versions, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.answers-changed";
    }

    @Override
    public Map<String, Change> changes() {
        return versions;
    }
}
