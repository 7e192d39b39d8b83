package org.creativecities.portal.account.people;

/** What the list of users can be sorted by; the column comes from here and never from an address. */
public enum UserSort {
    NAME("p.name_fa collate fa_ir"),
    EMAIL("lower(p.email)"),
    STATE("p.state"),
    CREATED("p.created_at");

    private final String column;

    UserSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
