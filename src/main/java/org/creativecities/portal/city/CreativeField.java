package org.creativecities.portal.city;

import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One of the network's creative fields. The list changes from call to call: Architecture came with 2025.
 *
 * @param code the code used everywhere in the portal, such as {@code CRAFTS}
 * @param french the name in the network's second language
 * @param validFrom the year of the first designations in this field
 * @param validUntil the year of the last ones, or null while the field is open
 */
public record CreativeField(
        String code,
        Bilingual name,
        String french,
        int validFrom,
        @Nullable Integer validUntil) {

    /** Whether cities can be designated in this field in that year. */
    public boolean validIn(int year) {
        return year >= validFrom && (validUntil == null || year <= validUntil);
    }
}
