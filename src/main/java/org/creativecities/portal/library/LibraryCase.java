package org.creativecities.portal.library;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A case of the library.
 *
 * @param country the name of its country
 * @param reason why it was sent back or withdrawn; null for none
 * @param checkedBy who compared it with its source; never who wrote it
 */
public record LibraryCase(
        UUID id,
        CaseText text,
        Bilingual country,
        CaseStatus status,
        @Nullable String reason,
        UUID writtenBy,
        Instant writtenAt,
        @Nullable UUID checkedBy,
        @Nullable Instant checkedAt,
        long version) {}
