package org.creativecities.portal.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.creativecities.portal.criteria.ImportPreview.Mistake;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, judged: what it says and what is wrong with it.
 *
 * @param follows number of the clause of the earlier edition, {@code -} for none, null where the file says nothing
 */
record ClauseDraft(
        String number,
        Topic topic,
        Nature nature,
        String titleFa,
        String titleEn,
        String original,
        @Nullable String french,
        Wording wording,
        String rendering,
        String source,
        @Nullable String sourceUrl,
        LocalDate asOf,
        boolean provisional,
        boolean assessed,
        @Nullable String follows,
        List<Mistake> mistakes) {

    private static final Set<String> YES = Set.of("true", "yes", "1", "بله");
    private static final Set<String> NO = Set.of("", "false", "no", "0", "خیر");

    private static final int TITLE = 200;
    private static final int TEXT = 4000;
    private static final int SOURCE = 1000;
    private static final int ADDRESS = 500;

    /** Reads a row; what it does not say of source and date is the edition's. */
    static ClauseDraft of(Map<String, String> row, EditionHead head) {
        var reader = new Reader(row, new ArrayList<>());
        var number = Digits.toLatin(reader.text("number", "", 20));
        if (!number.isEmpty() && !number.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,19}")) {
            reader.wrong("number", "number");
        }
        var url = reader.optional("source_url", ADDRESS);
        if (url != null && !url.matches("https?://\\S+")) {
            reader.wrong("source_url", "address");
        }
        return new ClauseDraft(
                number,
                reader.among("topic", Topic.class, Topic.PROCEDURE),
                reader.among("nature", Nature.class, Nature.DECLARATION),
                reader.text("title_fa", "", TITLE),
                reader.text("title_en", "", TITLE),
                reader.text("original_en", "", TEXT),
                reader.optional("original_fr", TEXT),
                reader.among("wording", Wording.class, Wording.PARAPHRASE),
                reader.text("rendering_fa", "", TEXT),
                reader.text("source", head.source(), SOURCE),
                url,
                reader.day("as_of", head.asOf()),
                reader.yes("provisional"),
                reader.yes("assessed"),
                reader.optional("follows", 20),
                reader.mistakes());
    }

    boolean sameAs(Clause clause) {
        return clause.topic() == topic
                && clause.nature() == nature
                && clause.title().fa().equals(titleFa)
                && titleEn.equals(clause.title().en())
                && clause.original().equals(original)
                && java.util.Objects.equals(clause.french(), french)
                && clause.wording() == wording
                && clause.rendering().equals(rendering)
                && clause.source().equals(source)
                && java.util.Objects.equals(clause.sourceUrl(), sourceUrl)
                && clause.asOf().equals(asOf)
                && clause.provisional() == provisional
                && clause.assessed() == assessed;
    }

    private record Reader(Map<String, String> row, List<Mistake> mistakes) {

        String raw(String column) {
            return PersianText.clean(row.getOrDefault(column, "")).strip();
        }

        void wrong(String column, String problem) {
            var value = raw(column);
            mistakes.add(new Mistake(column, problem, value.length() > 60 ? value.substring(0, 60) : value));
        }

        String text(String column, String otherwise, int longest) {
            var text = raw(column);
            if (text.isEmpty() && !otherwise.isEmpty()) {
                return otherwise;
            }
            if (text.isEmpty() || text.length() > longest) {
                wrong(column, text.isEmpty() ? "missing" : "too-long");
            }
            return text;
        }

        @Nullable
        String optional(String column, int longest) {
            var text = raw(column);
            if (text.length() > longest) {
                wrong(column, "too-long");
            }
            return text.isEmpty() ? null : text;
        }

        <T extends Enum<T>> T among(String column, Class<T> values, T otherwise) {
            var text = raw(column).toUpperCase(Locale.ROOT);
            for (var value : values.getEnumConstants()) {
                if (value.name().equals(text)) {
                    return value;
                }
            }
            wrong(column, text.isEmpty() ? "missing" : "unknown");
            return otherwise;
        }

        LocalDate day(String column, LocalDate otherwise) {
            var text = raw(column);
            var day = DateInput.parse(text);
            if (!text.isEmpty() && day.isEmpty()) {
                wrong(column, "date");
            }
            return day.orElse(otherwise);
        }

        boolean yes(String column) {
            var text = raw(column).toLowerCase(Locale.ROOT);
            if (!YES.contains(text) && !NO.contains(text)) {
                wrong(column, "yes-no");
            }
            return YES.contains(text);
        }
    }
}
