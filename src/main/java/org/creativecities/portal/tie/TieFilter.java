package org.creativecities.portal.tie;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of the register a list shows. A null leaves its question open.
 *
 * @param words what was typed into the search
 * @param province two-digit code
 * @param municipality four-digit code
 * @param country two letters
 * @param waiting only rows where a city's correction waits for an answer
 */
public record TieFilter(
        @Nullable String words,
        @Nullable String province,
        @Nullable String municipality,
        @Nullable String country,
        @Nullable TieStatus status,
        @Nullable TieType type,
        @Nullable TieBasis basis,
        @Nullable Proof proof,
        boolean waiting) {

    public static final TieFilter ALL = new TieFilter(null, null, null, null, null, null, null, null, false);

    public static TieFilter ofMunicipality(String code) {
        return new TieFilter(null, null, code, null, null, null, null, null, false);
    }

    public boolean open() {
        return equals(ALL);
    }
}
