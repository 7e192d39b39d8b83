package org.creativecities.portal.export;

/** The kinds of files. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
