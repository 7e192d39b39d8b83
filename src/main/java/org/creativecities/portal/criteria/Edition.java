package org.creativecities.portal.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One edition of an international text.
 *
 * @param code names it in addresses: {@code call-2025}
 * @param instrument what stays the same from edition to edition: {@code uccn-call}
 * @param year the year of the round or the document; null where none is known
 * @param shortTitle stands beside the numbers of its clauses
 * @param note what a reader must know of the text, such as that it is a paraphrase
 * @param source where the text as a whole was found
 * @param asOf the day the source tells of
 * @param follows the edition it takes the place of
 * @param clauses how many clauses it has
 * @param version the version a form must carry back
 */
public record Edition(
        UUID id,
        String code,
        String instrument,
        @Nullable Integer year,
        Bilingual title,
        Bilingual shortTitle,
        @Nullable Bilingual note,
        String source,
        @Nullable String sourceUrl,
        LocalDate asOf,
        EditionStatus status,
        @Nullable UUID follows,
        @Nullable Instant publishedAt,
        int clauses,
        long version) {

    public boolean draft() {
        return status == EditionStatus.DRAFT;
    }
}
