package org.creativecities.portal.criteria;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A word all pages share.
 *
 * @param openRemarks how many remarks nobody has settled
 */
public record Term(
        UUID id,
        String code,
        Bilingual term,
        @Nullable String french,
        Bilingual meaning,
        @Nullable String source,
        boolean provisional,
        boolean retired,
        @Nullable UUID editedBy,
        Instant editedAt,
        int openRemarks,
        long version) {}
