package org.creativecities.portal.history.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.creativecities.portal.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** Entries as lines: UTF-8 with a mark for spreadsheets, ISO instants, and nothing that a spreadsheet would compute. */
final class AuditLogCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    AuditLogCsv(Writer writer) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        var format = CSVFormat.DEFAULT
                .builder()
                .setQuoteMode(QuoteMode.ALL)
                .setHeader(
                        "number",
                        "at",
                        "subject",
                        "subject_id",
                        "action",
                        "person_id",
                        "municipality_code",
                        "reason",
                        "changes",
                        "address",
                        "request_id",
                        "previous_hash",
                        "hash")
                .get();
        printer = new CSVPrinter(writer, format);
    }

    void row(HistoryEntry entry) {
        try {
            printer.printRecord(
                    entry.number(),
                    entry.at(),
                    cell(entry.subject()),
                    cell(entry.subjectId()),
                    cell(entry.action()),
                    entry.by(),
                    cell(entry.municipality()),
                    cell(entry.reason()),
                    cell(entry.changes()),
                    cell(entry.address()),
                    cell(entry.requestId()),
                    entry.previousHash(),
                    entry.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        printer.flush();
    }

    /** A cell that begins like a formula gets an apostrophe: people write what other people's spreadsheets run. */
    static @Nullable String cell(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
