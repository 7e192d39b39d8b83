package org.creativecities.portal.city;

import org.jspecify.annotations.Nullable;

/**
 * Which municipalities the secretariat's list shows. A null leaves its question open.
 *
 * @param words every word must be found in the names, the code or a former name
 * @param province two digits
 */
public record MunicipalityFilter(
        @Nullable String words, @Nullable String province) {

    public boolean open() {
        return words == null && province == null;
    }
}
