package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The secretariat sent the dossier back for the correction of named sections. */
public record DossierReturned(
        About dossier, UUID returnId, int remarks, Instant due, String reason, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.returned";
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("remarks", new Change(null, String.valueOf(remarks)), "due", new Change(null, due.toString()));
    }
}
