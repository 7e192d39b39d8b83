package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;

/** A draft that was never sent was thrown away. */
public record DossierDeleted(About dossier, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.deleted";
    }
}
