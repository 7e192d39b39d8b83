package org.creativecities.portal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.creativecities.portal.call.Question.Languages;
import org.creativecities.portal.call.Question.Limit;
import org.creativecities.portal.call.Question.Option;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What keeps a version from being published, one mistake at a time. */
class FormCheckTests {

    private static final Bilingual WORDS = new Bilingual("متن", "Words");
    private static final Source SOURCE = new Source(WORDS, null);
    private static final Languages BOTH = new Languages(true, true, "en");
    private static final Limit LIMIT = new Limit(150, LimitUnit.WORDS, LimitStatus.PROVISIONAL, SOURCE);

    @Test
    void aSoundFormHasNoProblem() {
        assertThat(problems(text("5", BOTH, LIMIT))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeHasItsOwnSentence() {
        var none = List.<Option>of();
        var one = List.of(new Option("A", WORDS));
        return Stream.of(
                mistake("code-twice", text("5", BOTH, LIMIT), text("5", BOTH, LIMIT)),
                mistake("code-form", text("5 6", BOTH, LIMIT)),
                mistake("no-language", text("5", new Languages(false, false, null), LIMIT)),
                mistake("official-not-asked", text("5", new Languages(true, false, "en"), LIMIT)),
                mistake("limit-not-positive", text("5", BOTH, limit(0, SOURCE))),
                mistake("limit-without-source", text("5", BOTH, limit(9, new Source(new Bilingual("", ""), null)))),
                mistake("language-without-text", question(QuestionType.DATE, BOTH, null, none, null, null, null)),
                mistake("limit-without-text", question(QuestionType.DATE, null, LIMIT, none, null, null, null)),
                mistake("no-options", question(QuestionType.CHOICE, null, null, none, null, null, null)),
                mistake("options-without-choice", question(QuestionType.DATE, null, null, one, null, null, null)),
                mistake(
                        "option-twice",
                        question(QuestionType.CHOICE, null, null, List.of(one.get(0), one.get(0)), null, null, null)),
                mistake("range", question(QuestionType.NUMBER, null, null, none, 5L, 4L, null)),
                mistake("currency", question(QuestionType.MONEY, null, null, none, null, null, null)),
                mistake("currency", question(QuestionType.MONEY, null, null, none, null, null, "rial")),
                mistake("table", question(QuestionType.TABLE, null, null, none, null, null, "IRR")),
                mistake("slot-unknown", question(QuestionType.FILES, null, null, none, null, null, null)));
    }

    @Test
    void bothLanguagesAreNeeded() {
        var question = new Question(
                "5",
                null,
                new Bilingual("متن", null),
                null,
                null,
                QuestionType.DATE,
                true,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(problems(question)).containsExactly("language-missing");
    }

    @Test
    void aSectionAsksSomethingAndAListHasSensibleCounts() {
        var repeat = new FormSection.Repeat(3, 2, WORDS, LimitStatus.PROVISIONAL, SOURCE);
        var section = new FormSection("5", null, WORDS, null, null, List.of(), repeat, false);
        assertThat(keys(form(List.of(section)))).containsExactlyInAnyOrder("empty-section", "repeat-range");
    }

    @Test
    void onlyOneSectionComesLast() {
        var first = new FormSection("5", null, WORDS, null, null, List.of(text("5", BOTH, LIMIT)), null, true);
        var second = new FormSection("6", null, WORDS, null, null, List.of(text("6", BOTH, LIMIT)), null, true);
        assertThat(keys(form(List.of(first, second)))).containsExactly("two-last-sections");
    }

    @Test
    void theWeightsOfARubricSumToAHundred() {
        var anchors = Collections.nCopies(6, WORDS);
        var criteria = new ArrayList<Criterion>();
        criteria.add(new Criterion("a", WORDS, WORDS, 60, anchors, List.of(), 30, true));
        criteria.add(new Criterion("b", WORDS, WORDS, 39, anchors, List.of(), 30, true));
        assertThat(rubric(criteria)).containsExactly("call.rubric.problem.weights");
        criteria.set(1, new Criterion("b", WORDS, WORDS, 40, anchors, List.of(), 30, true));
        assertThat(rubric(criteria)).isEmpty();
        criteria.set(1, new Criterion("a", WORDS, WORDS, 40, anchors.subList(0, 5), List.of(), 30, true));
        assertThat(rubric(criteria))
                .containsExactlyInAnyOrder("call.rubric.problem.code-twice", "call.rubric.problem.anchors");
    }

    private static List<String> rubric(List<Criterion> criteria) {
        var scale = Collections.nCopies(6, WORDS);
        return RubricCheck.problems(new RubricContent(WORDS, LimitStatus.PROVISIONAL, SOURCE, scale, criteria)).stream()
                .map(Problem::messageKey)
                .toList();
    }

    private static DynamicTest mistake(String expected, Question... questions) {
        return DynamicTest.dynamicTest(
                expected, () -> assertThat(problems(questions)).containsExactly(expected));
    }

    private static List<String> problems(Question... questions) {
        var section = new FormSection("5", null, WORDS, null, null, List.of(questions), null, false);
        return keys(form(List.of(section)));
    }

    private static List<String> keys(FormContent form) {
        return FormCheck.problems(form).stream()
                .map(problem -> problem.messageKey().replace("call.template.problem.", ""))
                .toList();
    }

    private static FormContent form(List<FormSection> sections) {
        var group = new FormGroup("group", WORDS, sections);
        return new FormContent(WORDS, null, List.of(group), List.of(), List.of(), List.of(), List.of());
    }

    private static Limit limit(int max, Source source) {
        return new Limit(max, LimitUnit.WORDS, LimitStatus.PROVISIONAL, source);
    }

    private static Question text(String code, Languages languages, Limit limit) {
        return new Question(
                code,
                null,
                WORDS,
                null,
                null,
                QuestionType.LONG_TEXT,
                true,
                languages,
                limit,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Question question(
            QuestionType type,
            Languages languages,
            Limit limit,
            List<Option> options,
            Long min,
            Long max,
            String currency) {
        return new Question(
                "5", null, WORDS, null, null, type, true, languages, limit, options, min, max, currency, null, null,
                null);
    }
}
