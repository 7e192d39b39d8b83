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
 * @param heading a heading above the question, where a new thought begins within the section
 * @param shownWhen the question is only asked when this holds; null when it is always asked
 * @param help examples and what was remarked in earlier calls; null when there is none
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
        @Nullable Table table,
        @Nullable Bilingual heading,
        @Nullable Condition shownWhen,
        @Nullable Help help) {

    public Question {
        options = List.copyOf(options);
    }

    /** A question that is always asked, without heading and help. */
    public Question(
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
        this(
                code, number, label, hint, guidance, type, required, languages, limit, options, min, max, currency,
                after, slot, table, null, null, null);
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

    /**
     * The question is asked only when another question of the same section has one of these answers.
     *
     * @param question code of a CHOICE, MULTIPLE_CHOICE, CREATIVE_FIELD or YES_NO question that stands earlier
     * @param values codes of options, of fields, or {@code yes} and {@code no}; one of them is enough
     */
    public record Condition(String question, List<String> values) {
        public Condition {
            values = List.copyOf(values);
        }

        /** @param answer the stored answer of the other question: a code, or several with commas */
        public boolean holds(String answer) {
            return List.of(answer.split(",")).stream().anyMatch(values::contains);
        }
    }

    /**
     * What helps to answer well. All of it is invented or made unrecognisable; no dossier is quoted by name.
     *
     * @param good a good answer
     * @param weak a weak answer
     * @param remarks what reviewers and the secretariat remarked about this question in earlier calls
     */
    public record Help(@Nullable Bilingual good, @Nullable Bilingual weak, List<Bilingual> remarks) {
        public Help {
            remarks = List.copyOf(remarks);
        }
    }

    @JsonIgnore
    public boolean isText() {
        return QuestionType.TEXTS.contains(type);
    }
}
