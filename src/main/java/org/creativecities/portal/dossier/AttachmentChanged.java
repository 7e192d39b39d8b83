package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Caption, author or rights of an attached file were changed. */
public record AttachmentChanged(About dossier, String slot, UUID attachment, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.attachment-changed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(slot, new Change(attachment.toString(), attachment.toString()));
    }
}
