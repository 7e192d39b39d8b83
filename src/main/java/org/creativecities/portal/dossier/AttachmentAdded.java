package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A file was attached. */
public record AttachmentAdded(About dossier, String slot, UUID document, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.attachment-added";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(slot, new Change(null, document.toString()));
    }
}
