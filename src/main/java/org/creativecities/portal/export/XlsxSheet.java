package org.creativecities.portal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook that is written while rows arrive: the list, and a sheet that says what it is and when it was made. */
final class XlsxSheet implements Sheet, AutoCloseable {

    static final int MOST_ROWS = 1_048_000;
    private static final int LONGEST = 32_000;
    private static final int FLUSHED = 500;
    private static final double WIDTH = 22;

    private final Workbook book;
    private final Worksheet sheet;
    private final List<Column> columns;
    private final boolean rightToLeft;
    private int row = 1;

    XlsxSheet(OutputStream out, String title, Heads heads, List<Column> columns, boolean rightToLeft) {
        this.columns = columns;
        this.rightToLeft = rightToLeft;
        book = new Workbook(out, "Creative Cities portal", "1.0");
        sheet = book.newWorksheet(title.length() > 31 ? title.substring(0, 31) : title);
        if (rightToLeft) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
        var texts = heads.of(columns);
        for (var i = 0; i < texts.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.value(0, i, texts.get(i));
            sheet.style(0, i).bold().set();
        }
    }

    @Override
    public void row(@Nullable Object... cells) {
        if (row > MOST_ROWS) {
            throw new ExportProblem("export.problem.too-long");
        }
        var place = 0;
        for (var i = 0; i < columns.size(); i++) {
            var cell = cells[i];
            if (columns.get(i).kind() == Column.Kind.DATE) {
                date(place, cell);
                place += 2;
            } else {
                other(place++, cell);
            }
        }
        if (++row % FLUSHED == 0) {
            flush();
        }
    }

    private void date(int place, @Nullable Object cell) {
        if (cell instanceof Instant at) {
            sheet.value(row, place, Cells.local(at));
            sheet.style(row, place).format("yyyy-mm-dd hh:mm").set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, place, day);
            sheet.style(row, place).format("yyyy-mm-dd").set();
        }
        if (cell != null) {
            sheet.value(row, place + 1, Cells.jalali(cell));
        }
    }

    /** Always a value of its own kind, never a formula: a text is stored as text whatever it begins with. */
    private void other(int place, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, place, number);
        } else if (cell != null) {
            var text = Cells.harmless(Cells.clean(cell.toString()));
            sheet.value(row, place, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
    }

    /** The second sheet: what this file is. */
    void about(String title, Map<String, String> facts) {
        var about = book.newWorksheet(title);
        if (rightToLeft) {
            about.rightToLeft();
        }
        about.width(0, WIDTH);
        about.width(1, 3 * WIDTH);
        var line = 0;
        for (var fact : facts.entrySet()) {
            about.value(line, 0, fact.getKey());
            about.value(line++, 1, Cells.harmless(Cells.clean(fact.getValue())));
        }
    }

    long rows() {
        return row - 1L;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
