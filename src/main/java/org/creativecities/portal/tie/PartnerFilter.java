package org.creativecities.portal.tie;

import org.jspecify.annotations.Nullable;

/**
 * Which places abroad a list shows. A null leaves its question open.
 *
 * @param words what was typed into the search
 * @param field code of the UNESCO field held today
 * @param country two letters
 */
public record PartnerFilter(
        @Nullable String words,
        @Nullable String field,
        @Nullable String country,
        boolean membersOnly) {

    public boolean open() {
        return words == null && field == null && country == null && !membersOnly;
    }
}
