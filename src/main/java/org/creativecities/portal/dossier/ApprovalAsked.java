package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;

/** The text is finished and waits for the mayor. */
public record ApprovalAsked(About dossier, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.approval-asked";
    }
}
