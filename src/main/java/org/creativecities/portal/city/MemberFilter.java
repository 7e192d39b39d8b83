package org.creativecities.portal.city;

import org.jspecify.annotations.Nullable;

/**
 * Which members of the network a list shows. A null leaves its question open.
 *
 * @param words what was typed into the search; every word must be found in the names
 * @param field code of a creative field held today
 * @param country two letters
 * @param year year of designation
 */
public record MemberFilter(
        @Nullable String words,
        @Nullable String field,
        @Nullable String country,
        @Nullable Integer year) {

    public static final MemberFilter ALL = new MemberFilter(null, null, null, null);

    public static MemberFilter ofIran(@Nullable String field) {
        return new MemberFilter(null, field, Members.IRAN, null);
    }

    public boolean open() {
        return words == null && field == null && country == null && year == null;
    }
}
