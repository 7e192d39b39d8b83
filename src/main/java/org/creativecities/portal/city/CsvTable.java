package org.creativecities.portal.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as a CSV file that spreadsheets open rightly: UTF-8 with its mark, and no cell that one could take for a
 * formula. Numbers stay numbers.
 */
public final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\u200B-\\u200F\\u202A-\\u202E\\uFEFF]*[=+\\-@\\t\\r|%＝＋－＠].*", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    private final CSVPrinter printer;

    public CsvTable(String... columns) {
        try {
            printer = new CSVPrinter(
                    text, CSVFormat.RFC4180.builder().setHeader(columns).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a row; null is an empty cell, numbers and truth values are written as they are. */
    public void row(List<? extends @Nullable Object> cells) {
        try {
            printer.printRecord(cells.stream().map(CsvTable::cell).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text that begins like a formula gets an apostrophe before it. */
    static Object cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).toPlainString();
        }
        return value instanceof String string && FORMULA.matcher(string).matches() ? "'" + string : value;
    }
}
