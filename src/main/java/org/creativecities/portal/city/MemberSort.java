package org.creativecities.portal.city;

import java.util.Locale;

/** What the list of members can be sorted by. */
public enum MemberSort {
    CITY("coalesce(m.name_%s, m.name_en) collate fa_ir"),
    COUNTRY("c.name_%s collate fa_ir"),
    FIELD("f.position"),
    YEAR("m.designated");

    private final String column;

    MemberSort(String column) {
        this.column = column;
    }

    /** The order in SQL; the city's name and code decide between equals, so that pages never overlap. */
    String sql(boolean english, boolean descending) {
        var language = english ? "en" : "fa";
        return column.formatted(language) + (descending ? " desc" : "") + ", " + CITY.column.formatted(language)
                + ", m.code";
    }

    /** The sort key in addresses; an unknown one sorts by city. */
    public static MemberSort of(String key) {
        for (var sort : values()) {
            if (sort.key().equals(key)) {
                return sort;
            }
        }
        return CITY;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
