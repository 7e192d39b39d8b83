package org.creativecities.portal.dossier;

import java.util.UUID;
import org.creativecities.portal.document.DocumentView;

/**
 * A file attached to a dossier.
 *
 * @param rights the rights form of a photo
 * @param version the version a form must carry back
 */
public record AttachmentView(UUID id, String slot, DocumentView document, PhotoRights rights, long version) {

    public boolean photo() {
        return document.type().mediaType().startsWith("image/");
    }
}
