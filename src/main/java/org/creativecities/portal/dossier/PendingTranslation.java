package org.creativecities.portal.dossier;

import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A text whose English is missing, or older than its Persian.
 *
 * @param entry which entry of a list, from 1; 0 where it is no list
 * @param stale whether there is an English text that is older; false where there is none
 * @param persianVersion what a form that says "it still fits" carries back
 * @param limit the longest English text in words; 0 where there is no such limit
 * @param writable whether this person may write it now
 */
public record PendingTranslation(
        Cell cell,
        @Nullable Bilingual number,
        Bilingual sectionTitle,
        int entry,
        String persian,
        long persianVersion,
        String english,
        long englishVersion,
        boolean stale,
        int limit,
        boolean writable) {}
