package org.creativecities.portal.asset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an asset.
 *
 * @param field code of the creative field it belongs to; null where it belongs to none
 * @param since year or age, in the city's words
 * @param source where the facts are from
 * @param asOf the day the facts were true; null where it is not known
 */
public record AssetText(
        AssetKind kind,
        @Nullable String field,
        String nameFa,
        String nameEn,
        String place,
        String since,
        String factsFa,
        String factsEn,
        String source,
        @Nullable LocalDate asOf) {}
