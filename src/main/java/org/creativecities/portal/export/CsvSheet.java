package org.creativecities.portal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Comma-separated lines in UTF-8, with the mark by which spreadsheets know it. */
final class CsvSheet implements Sheet, AutoCloseable {

    private final CSVPrinter printer;
    private final List<Column> columns;
    private long rows;

    CsvSheet(OutputStream out, Heads heads, List<Column> columns) throws IOException {
        this.columns = columns;
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(heads.of(columns));
    }

    @Override
    public void row(@Nullable Object... cells) {
        var line = new ArrayList<Object>();
        for (var i = 0; i < columns.size(); i++) {
            var cell = cells[i];
            if (columns.get(i).kind() == Column.Kind.DATE) {
                line.add(cell == null ? "" : Cells.iso(cell));
                line.add(cell == null ? "" : Cells.jalali(cell));
            } else {
                line.add(
                        cell instanceof Number
                                ? cell
                                : cell == null ? "" : Cells.harmless(Cells.clean(cell.toString())));
            }
        }
        try {
            printer.printRecord(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows++;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
