package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The secretariat judged the admissibility. */
public record DossierScreened(
        About dossier, boolean admitted, @Nullable String reason, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.screened";
    }

    @Override
    public @Nullable String reason() {
        return reason;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("status", new Change("SUBMITTED", admitted ? "ADMITTED" : "NOT_ADMITTED"));
    }
}
