package org.creativecities.portal.sistercity.proposal;

import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A clause of an agreement, its languages beside each other.
 *
 * @param source the library's clause it was begun from; null for one of the parties' own
 * @param sourceNumber the version of that clause
 * @param third the text in the partner's language; empty where there is none
 */
public record Clause(
        @Nullable String source, @Nullable Integer sourceNumber, Bilingual title, String fa, String en, String third) {

    /** Whether one of the two languages says nothing where the other does. */
    public boolean unmatched() {
        return fa.isBlank() != en.isBlank();
    }
}
