package org.creativecities.portal.review.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.Score;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Writes the sheet of a review as XLSX and reads it back. */
public final class SheetFile {

    /** The code rows begin with; the reader looks only at it and at the columns of score, reason and evidence. */
    public static final List<String> NOTES = List.of("recommendation", "own", "secretariat", "city");

    /** Larger files are no score sheets. */
    public static final int LARGEST = 1_000_000;

    private static final long LARGEST_UNPACKED = 20_000_000;
    private static final int MOST_ROWS = 300;
    private static final int SCORE = 4;
    private static final int REASON = 5;
    private static final int EVIDENCE = 6;
    private static final String KEY = "review";

    private SheetFile() {}

    /** The file is none we wrote. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableException(Throwable cause) {
            super(cause);
        }

        UnreadableException(String why) {
            super(why);
        }
    }

    public static byte[] write(ReviewView review, Rubric rubric, SheetWords words, Locale language) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "creative-cities", "1.0")) {
            var sheet = book.newWorksheet(words.title());
            if (words.rightToLeft()) {
                sheet.rightToLeft();
            }
            head(sheet, review, words);
            var row = 4;
            for (var criterion : rubric.criteria()) {
                var score = review.score(criterion.code());
                var fa = language.getLanguage().equals("fa");
                var title = criterion.title();
                var question = criterion.question();
                sheet.value(row, 0, criterion.code());
                sheet.value(row, 1, fa || title.en() == null ? title.fa() : title.en());
                sheet.value(row, 2, fa || question.en() == null ? question.fa() : question.en());
                sheet.value(row, 3, criterion.weight());
                fill(sheet, row, score);
                row++;
            }
            for (var note : NOTES) {
                sheet.value(row, 0, note);
                sheet.value(row, 1, words.rows().getOrDefault(note, note));
                sheet.value(row, REASON, text(review, note));
                row++;
            }
            sheet.width(1, 34);
            sheet.width(2, 50);
            sheet.width(REASON, 80);
            sheet.width(EVIDENCE, 20);
            sheet.range(4, 1, row, EVIDENCE).style().wrapText(true).set();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void head(Worksheet sheet, ReviewView review, SheetWords words) {
        sheet.value(0, 0, words.title());
        sheet.value(1, 0, words.how());
        sheet.value(2, 0, KEY);
        sheet.value(2, 1, review.id().toString());
        var heads = List.of(
                "",
                words.criterion(),
                words.question(),
                words.weight(),
                words.score(),
                words.reason(),
                words.evidence());
        for (var at = 0; at < heads.size(); at++) {
            sheet.value(3, at, heads.get(at));
        }
        sheet.range(3, 0, 3, EVIDENCE).style().bold().set();
    }

    private static void fill(Worksheet sheet, int row, Score score) {
        var value = score.value();
        if (value != null) {
            sheet.value(row, SCORE, value);
        }
        sheet.value(row, REASON, score.reason());
        sheet.value(row, EVIDENCE, score.evidence());
    }

    private static String text(ReviewView review, String note) {
        return switch (note) {
            case "own" -> review.notes().own();
            case "secretariat" -> review.notes().secretariat();
            case "city" -> review.notes().city();
            default -> {
                var recommended = review.recommendation();
                yield recommended == null ? "" : recommended.name();
            }
        };
    }

    /** @throws UnreadableException for everything that is no score sheet of this portal */
    public static FilledSheet read(byte[] file) throws UnreadableException {
        unpack(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            var lines = new LinkedHashMap<String, FilledSheet.Line>();
            UUID review = null;
            for (var row : (Iterable<Row>) rows.limit(MOST_ROWS)::iterator) {
                var code = cell(row, 0);
                if (code.equals(KEY)) {
                    review = UUID.fromString(cell(row, 1));
                } else if (review != null && !code.isBlank()) {
                    lines.put(code, new FilledSheet.Line(cell(row, SCORE), cell(row, REASON), cell(row, EVIDENCE)));
                }
            }
            if (review == null) {
                throw new UnreadableException("no key");
            }
            return new FilledSheet(review, lines);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableException(broken);
        }
    }

    /** A small file may hold a very large one; the size is counted before anything parses it. */
    private static void unpack(byte[] file) throws UnreadableException {
        if (file.length > LARGEST) {
            throw new UnreadableException("too large");
        }
        var buffer = new byte[8192];
        long total = 0;
        var entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                entries++;
                for (var read = read(zip, buffer); read > 0; read = read(zip, buffer)) {
                    total += read;
                    if (total > LARGEST_UNPACKED) {
                        throw new UnreadableException("too large unpacked");
                    }
                }
            }
        } catch (IOException broken) {
            throw new UnreadableException(broken);
        }
        if (entries == 0) {
            throw new UnreadableException("no package");
        }
    }

    private static int read(InputStream in, byte[] buffer) throws IOException {
        return in.read(buffer, 0, buffer.length);
    }

    private static String cell(Row row, int at) {
        return row.getCellCount() > at && row.getCell(at) != null
                ? String.valueOf(row.getCell(at).getText()).strip()
                : "";
    }
}
