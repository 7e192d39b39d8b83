package org.creativecities.portal.dossier;

import java.util.UUID;
import org.creativecities.portal.document.DocumentView;

/**
 * A file attached to a dossier.
 *
 * @param caption what a photo shows
 * @param author who made it
 * @param rights how the rights were given
 * @param version the version a form must carry back
 */
public record AttachmentView(
        UUID id, String slot, DocumentView document, String caption, String author, String rights, long version) {

    public boolean photo() {
        return document.type().mediaType().startsWith("image/");
    }
}
