package org.creativecities.portal.criteria;

import java.time.LocalDate;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an edition as a whole when it is brought in.
 *
 * @param code its name in addresses; the same name as a draft's brings the draft up to date
 * @param follows code of the edition it takes the place of; null for the first of its kind
 * @param year the year of the round or document
 */
public record EditionHead(
        String code,
        @Nullable String follows,
        @Nullable Integer year,
        Bilingual title,
        Bilingual shortTitle,
        @Nullable Bilingual note,
        String source,
        @Nullable String sourceUrl,
        LocalDate asOf) {}
