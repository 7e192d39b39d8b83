package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An attached file was taken out of the draft. */
public record AttachmentRemoved(About dossier, String slot, UUID document, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.attachment-removed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(slot, new Change(document.toString(), null));
    }
}
