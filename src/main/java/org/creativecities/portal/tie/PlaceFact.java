package org.creativecities.portal.tie;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One fact about a place with where it comes from.
 *
 * @param code what places are compared by, {@code SILK_ROAD}; null for facts that are only read
 * @param asOf year, month or day it was true at
 */
public record PlaceFact(
        UUID id,
        FactKind kind,
        @Nullable String code,
        Bilingual value,
        String sourceTitle,
        @Nullable String sourceUrl,
        String asOf,
        UUID addedBy,
        Instant addedAt,
        @Nullable UUID verifiedBy,
        boolean sample) {

    public boolean verified() {
        return verifiedBy != null;
    }
}
