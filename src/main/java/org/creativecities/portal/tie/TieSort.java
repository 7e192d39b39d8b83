package org.creativecities.portal.tie;

import java.util.Locale;

/** What the register can be sorted by. */
public enum TieSort {
    HOME("coalesce(m.name_%1$s, m.name_fa, p.name_%1$s) collate fa_ir"),
    PARTNER("coalesce(f.name_%1$s, f.name_en) collate fa_ir"),
    COUNTRY("c.name_%1$s collate fa_ir"),
    YEAR("t.signed_year"),
    STATUS("array_position(array['ACTIVE','LOW','DORMANT','UNKNOWN','DISPUTED','SUSPENDED','LAPSED','ENDED',"
            + "'PROPOSED'], t.status)");

    private final String column;

    TieSort(String column) {
        this.column = column;
    }

    /** The order in SQL; the names and the code decide between equals, so that pages never overlap. */
    String sql(boolean english, boolean descending) {
        var language = english ? "en" : "fa";
        return column.formatted(language) + (descending ? " desc" : "") + " nulls last, "
                + HOME.column.formatted(language) + ", " + PARTNER.column.formatted(language) + ", t.code";
    }

    /** The sort key in addresses; an unknown one sorts by the Iranian city. */
    public static TieSort of(String key) {
        for (var sort : values()) {
            if (sort.key().equals(key)) {
                return sort;
            }
        }
        return HOME;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
