package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The city got another date for its corrections. */
public record DossierReturnExtended(About dossier, Instant before, Instant due, String reason, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.return-extended";
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("due", new Change(before.toString(), due.toString()));
    }
}
