package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creativecities.portal.Row;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.call.QuestionType;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Questions that are asked only after a certain answer. */
@Row("D7")
class AskedTests {

    private static final Bilingual WORDS = new Bilingual("متن", "text");
    private static final Question FIRST = question("11", null);
    private static final Question SECOND = question("11-again", when("11", "yes"));
    private static final Question THIRD = question("11-year", when("11-again", "yes"));
    private static final FormSection SECTION =
            new FormSection("11", null, WORDS, null, null, List.of(FIRST, SECOND, THIRD), null, false);

    @Test
    void aQuestionWithoutConditionIsAlwaysAsked() {
        assertThat(asked(FIRST, Map.of())).isTrue();
    }

    @Test
    void aConditionWaitsForItsAnswer() {
        assertThat(asked(SECOND, Map.of())).isFalse();
        assertThat(asked(SECOND, Map.of("11", "no"))).isFalse();
        assertThat(asked(SECOND, Map.of("11", "yes"))).isTrue();
    }

    @Test
    void oneOfSeveralChosenIsEnough() {
        assertThat(when("4", "MUSIC", "FILM").holds("CRAFTS,FILM")).isTrue();
        assertThat(when("4", "MUSIC", "FILM").holds("CRAFTS")).isFalse();
    }

    @Test
    void whatHangsOnAQuestionThatIsNotAskedIsNotAskedEither() {
        assertThat(asked(THIRD, Map.of("11", "no", "11-again", "yes"))).isFalse();
        assertThat(asked(THIRD, Map.of("11", "yes", "11-again", "yes"))).isTrue();
    }

    @Test
    void twoConditionsNeverWaitForEachOther() {
        var one = question("a", when("b", "yes"));
        var other = question("b", when("a", "yes"));
        var section = new FormSection("x", null, WORDS, null, null, List.of(one, other), null, false);
        assertThat(Asked.asked(section, 0, one, key -> "yes")).isFalse();
        assertThat(Asked.asked(section, 0, other, key -> "yes")).isFalse();
    }

    private static boolean asked(Question question, Map<String, String> answers) {
        return Asked.asked(SECTION, 0, question, key -> answers.getOrDefault(key.question(), ""));
    }

    private static Question.Condition when(String question, String... values) {
        return new Question.Condition(question, List.of(values));
    }

    private static Question question(String code, Question.@Nullable Condition when) {
        return new Question(
                code,
                null,
                WORDS,
                null,
                null,
                QuestionType.YES_NO,
                true,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                when,
                null);
    }
}
