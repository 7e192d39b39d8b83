package org.creativecities.portal.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored file as pages show it.
 *
 * @param name the cleaned file name, at most 120 characters
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param by the person who handed it in; null when the portal made it itself
 */
public record DocumentView(
        UUID id,
        String name,
        FileType type,
        long size,
        String sha256,
        DocumentState state,
        @Nullable UUID by,
        Instant at) {

    /** Only what was found clean may be downloaded, by anybody. */
    public boolean downloadable() {
        return state == DocumentState.CLEAN;
    }

    public boolean picture() {
        return type == FileType.JPEG || type == FileType.PNG;
    }
}
