package org.creativecities.portal.call;

import java.util.List;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A place for one kind of document.
 *
 * @param code unique in the template: {@code A1}
 * @param number as it is shown, in Latin digits: {@code پ1}/{@code A1}
 * @param hint what the document is
 * @param min how many files there must be
 * @param max how many there may be
 * @param types accepted media types: {@code application/pdf}, {@code image/jpeg}
 * @param maxBytes the greatest size of one file, in bytes
 */
public record AttachmentSlot(
        String code,
        Bilingual number,
        Bilingual title,
        @Nullable Bilingual hint,
        int min,
        int max,
        List<String> types,
        long maxBytes,
        LimitStatus status,
        Source source,
        GivenBy givenBy) {

    public AttachmentSlot {
        types = List.copyOf(types);
    }

    /** Who brings the document. */
    public enum GivenBy {
        CITY,
        /** The National Commission, at the end of the national procedure. */
        COMMISSION,
        /** The portal makes it. */
        PORTAL
    }
}
