package org.creativecities.portal.tie;

import java.util.UUID;
import org.creativecities.portal.city.Country;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A place abroad.
 *
 * @param code the name in addresses: {@code bukhara-uz}
 * @param name the Persian form falls back to the English one where none is known
 * @param provisional whether the Persian name still waits for an editor
 * @param level {@code CITY}, {@code PROVINCE} or {@code DISTRICT}
 * @param field code of the UNESCO field it holds today; null where it is no member
 * @param designated year of its designation; null with the field
 * @param source the file the row comes from
 */
public record PartnerCity(
        UUID id,
        String code,
        Bilingual name,
        boolean provisional,
        Country country,
        String level,
        @Nullable String field,
        @Nullable Bilingual fieldName,
        @Nullable Integer designated,
        @Nullable Integer population,
        boolean capital,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String source,
        String asOf) {

    public boolean member() {
        return field != null;
    }
}
