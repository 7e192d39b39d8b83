package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An entry of a list was added, removed or moved; the value is the order of the entries. */
public record SectionItemsChanged(About dossier, String section, String before, String after, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.items-changed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(section, new Change(before, after));
    }
}
