package org.creativecities.portal.city;

import java.util.Locale;

/** What the secretariat's list of municipalities can be sorted by. */
public enum MunicipalitySort {
    NAME("m.name_fa collate fa_ir"),
    PROVINCE("p.name_fa collate fa_ir"),
    COUNTY("m.county_fa collate fa_ir"),
    POPULATION("m.population");

    private final String column;

    MunicipalitySort(String column) {
        this.column = column;
    }

    /** The order in SQL; what is unknown comes last either way. */
    String sql(boolean descending) {
        return column + (descending ? " desc" : "") + " nulls last, m.name_fa collate fa_ir, m.code";
    }

    /** The sort key in addresses; an unknown one sorts by name. */
    public static MunicipalitySort of(String key) {
        for (var sort : values()) {
            if (sort.key().equals(key)) {
                return sort;
            }
        }
        return NAME;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
