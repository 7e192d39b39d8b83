package org.creativecities.portal.call;

import java.util.List;
import java.util.Optional;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One task of the form: a page that is written and marked as complete.
 *
 * @param code unique in the template and fit for an address: {@code 10.1}, {@code 9.1-9.3}, {@code conditions}
 * @param number the official number as it is shown, in Latin digits ({@code 9.1–9.3}, {@code پ1}/{@code A1}); null for
 *     sections the official form does not have
 * @param hint one line under the title
 * @param guidance what is expected, for the aside; paragraphs are separated by an empty line
 * @param repeat how often the questions are asked, each time for a new item; null when they are asked once
 * @param afterOthers cannot be started before every other section is complete (the signature)
 */
public record FormSection(
        String code,
        @Nullable Bilingual number,
        Bilingual title,
        @Nullable Bilingual hint,
        @Nullable Bilingual guidance,
        List<Question> questions,
        @Nullable Repeat repeat,
        boolean afterOthers) {

    public FormSection {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String questionCode) {
        return questions.stream()
                .filter(question -> question.code().equals(questionCode))
                .findFirst();
    }

    /**
     * The section is a list of items.
     *
     * @param min how many items there must be
     * @param max how many there may be
     * @param item the name of one item: «ابتکار محلی»
     */
    public record Repeat(int min, int max, Bilingual item, LimitStatus status, Source source) {}
}
