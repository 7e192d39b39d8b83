package org.creativecities.portal.dossier.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.dossier.OfficeRow;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.Jalali;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list as a table for other programs: Latin digits, days in both calendars, nothing a spreadsheet would run. */
@Component
class OfficeCsv {

    private final Sentences sentences;

    OfficeCsv(Sentences sentences) {
        this.sentences = sentences;
    }

    byte[] of(List<OfficeRow> rows) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(heads());
            for (var row : rows) {
                printer.printRecord(
                        safe(row.reference()),
                        safe(row.city().fa()),
                        safe(row.city().en()),
                        safe(row.province().fa()),
                        safe(row.field().fa()),
                        sentences.message("dossier.status." + row.status()),
                        iso(row.submittedAt()),
                        jalali(row.submittedAt()),
                        row.sendings());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> heads() {
        return List.of("reference", "city", "city-en", "province", "field", "status", "sent", "sent-jalali", "sendings")
                .stream()
                .map(column -> sentences.message("dossier.csv." + column))
                .toList();
    }

    /** A cell that begins like a formula gets an apostrophe. */
    private static String safe(@Nullable String text) {
        return text == null ? "" : text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private static String iso(@Nullable Instant at) {
        return at == null ? "" : at.atZone(DatabaseClock.TEHRAN).toLocalDate().toString();
    }

    private static String jalali(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        var day = Jalali.of(at.atZone(DatabaseClock.TEHRAN).toLocalDate());
        return Digits.toLatin(String.format(Locale.ROOT, "%d/%02d/%02d", day.year(), day.month(), day.day()));
    }
}
