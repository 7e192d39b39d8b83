package org.creativecities.portal.city;

import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of Iran as pages show it. What the sources do not know is null, never guessed.
 *
 * @param code the four-digit code of the Statistical Centre of Iran
 * @param name the name; its English form is null where no source has one
 * @param county the county in Persian, as of the source's date
 * @param population the number of inhabitants, or null where unknown
 * @param populationSource {@code census-2016}, {@code simplemaps} or {@code secretariat}; null with the population
 * @param latitude degrees north, or null where unknown
 * @param longitude degrees east, or null where unknown
 * @param asOf the year, month or day the row was true at
 * @param mergedInto the code of the municipality it went up in, or null
 * @param version for forms that change it
 */
public record Municipality(
        String code,
        Bilingual name,
        String provinceCode,
        Bilingual province,
        String county,
        @Nullable Integer population,
        @Nullable String populationSource,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String asOf,
        @Nullable String mergedInto,
        long version) {}
