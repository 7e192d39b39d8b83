package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The frozen text was opened again; an approval given to it has ended. */
public record ApprovalCancelled(About dossier, @Nullable String reason, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.approval-cancelled";
    }

    @Override
    public @Nullable String reason() {
        return reason;
    }
}
