package org.creativecities.portal.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One question of the form.
 *
 * @param code unique in the template: {@code 9.1}, {@code 10.1-title}
 * @param number the official number where the question has one of its own, in Latin digits
 * @param hint one line under the label
 * @param guidance what is expected, in more words
 * @param languages in which languages a text is asked; null for everything that is not a text
 * @param limit the longest text; counted in the official language where there is one
 * @param options what may be chosen, for {@link QuestionType#CHOICES}
 * @param min least value, or least number of choices or links
 * @param max greatest value, or greatest number of choices or links
 * @param currency ISO 4217 code for MONEY and TABLE
 * @param after code of the DATE question whose day must be earlier
 * @param slot code of the attachment slot, for FILES
 * @param table rows and columns, for TABLE
 */
public record Question(
        String code,
        @Nullable String number,
        Bilingual label,
        @Nullable Bilingual hint,
        @Nullable Bilingual guidance,
        QuestionType type,
        boolean required,
        @Nullable Languages languages,
        @Nullable Limit limit,
        List<Option> options,
        @Nullable Long min,
        @Nullable Long max,
        @Nullable String currency,
        @Nullable String after,
        @Nullable String slot,
        @Nullable Table table) {

    public Question {
        options = List.copyOf(options);
    }

    /**
     * The languages of a text: Persian is the working text, English the one UNESCO reads.
     *
     * @param official {@code en} or {@code fa}: the language the limit counts and UNESCO receives; null when the text
     *     stays in the country
     */
    public record Languages(
            boolean fa, boolean en, @Nullable String official) {

        /** The asked languages in the order of the page, Persian first. */
        public List<String> asked() {
            return fa ? (en ? List.of("fa", "en") : List.of("fa")) : List.of("en");
        }

        public boolean isOfficial(String language) {
            return language.equals(official);
        }
    }

    /** The longest text allowed and how sure that figure is. */
    public record Limit(int max, LimitUnit unit, LimitStatus status, Source source) {

        public boolean provisional() {
            return status == LimitStatus.PROVISIONAL;
        }
    }

    /** Something that may be chosen, or the head of a row or column. */
    public record Option(String code, Bilingual label) {}

    /** The shape of a table of amounts. */
    public record Table(List<Option> rows, List<Option> columns) {

        public Table {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    @JsonIgnore
    public boolean isText() {
        return QuestionType.TEXTS.contains(type);
    }
}
