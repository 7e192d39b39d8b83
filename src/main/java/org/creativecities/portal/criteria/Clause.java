package org.creativecities.portal.criteria;

import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One clause of an edition, as it stands in the document.
 *
 * @param code names it in addresses: {@code call-2025-07}
 * @param number its place in the edition, two Latin digits
 * @param original English text, the very words or a paraphrase as {@code wording} says
 * @param french French text where it is known
 * @param rendering the Persian text
 * @param provisional nobody has read the official text of this edition yet
 * @param assessed a city judges itself by it
 * @param follows the clause of the earlier edition it takes the place of
 */
public record Clause(
        UUID id,
        UUID edition,
        String editionCode,
        Bilingual editionTitle,
        EditionStatus editionStatus,
        String code,
        String number,
        Topic topic,
        Nature nature,
        Bilingual title,
        String original,
        @Nullable String french,
        Wording wording,
        String rendering,
        String source,
        @Nullable String sourceUrl,
        LocalDate asOf,
        boolean provisional,
        boolean assessed,
        @Nullable UUID follows) {

    public boolean exact() {
        return wording == Wording.EXACT;
    }
}
