package org.creativecities.portal.export;

/**
 * A column of a spreadsheet.
 *
 * @param head the heading in the language of the person who asked
 */
public record Column(String head, Kind kind) {

    /** What its cells are. A date gets two columns, one for each calendar. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    public static Column text(String head) {
        return new Column(head, Kind.TEXT);
    }

    public static Column number(String head) {
        return new Column(head, Kind.NUMBER);
    }

    public static Column date(String head) {
        return new Column(head, Kind.DATE);
    }
}
