package org.creativecities.portal.city;

import org.jspecify.annotations.Nullable;

/**
 * What the secretariat knows better than the file.
 *
 * @param nameEn the English name, or null where none is known
 * @param population the number of inhabitants, or null where unknown
 * @param populationSource where the number comes from; null exactly when the number is
 */
public record MunicipalityCorrection(
        String nameFa,
        @Nullable String nameEn,
        @Nullable Integer population,
        @Nullable String populationSource) {

    public MunicipalityCorrection {
        if ((population == null) != (populationSource == null)) {
            throw new IllegalArgumentException("a population needs its source, and only then");
        }
    }
}
