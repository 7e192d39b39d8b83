package org.creativecities.portal.library;

import java.time.LocalDate;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a case says.
 *
 * @param iso2 the country
 * @param field code of the creative field; null where none fits
 * @param done what the city did
 * @param money with what money, in words
 * @param source the document it rests on
 * @param url its address; empty for none
 * @param asOf the day on which that was so
 */
public record CaseText(
        Bilingual title,
        Bilingual city,
        String iso2,
        Region region,
        @Nullable String field,
        Bilingual done,
        String money,
        Budget budget,
        Bilingual result,
        Bilingual lesson,
        String source,
        String url,
        LocalDate asOf) {}
