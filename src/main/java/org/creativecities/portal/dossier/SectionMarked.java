package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The city said whether a section is finished. */
public record SectionMarked(About dossier, String section, boolean complete, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.section-marked";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(section, new Change(complete ? "later" : "complete", complete ? "complete" : "later"));
    }
}
