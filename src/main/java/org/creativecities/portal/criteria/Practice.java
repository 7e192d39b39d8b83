package org.creativecities.portal.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Guidance, a past remark or a good practice.
 *
 * @param clauseCode the clause it was written for, maybe of an earlier edition
 */
public record Practice(
        UUID id,
        String clauseCode,
        PracticeKind kind,
        Bilingual text,
        String source,
        LocalDate asOf,
        Audience shownTo,
        @Nullable UUID writtenBy,
        Instant writtenAt,
        boolean retired,
        long version) {}
