package org.creativecities.portal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.creativecities.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the first start brings: UNESCO's form as far as it is known, and the proposal for the rubric. */
@PortalTest
class ShippedVersionsTests {

    @Autowired
    private Calls calls;

    @Autowired
    private FormTemplates forms;

    @Autowired
    private Rubrics rubrics;

    @Test
    void theFormKeepsItsOwnRules() {
        assertThat(forms.problems(ShippedVersions.FORM)).isEmpty();
    }

    @Test
    void theRubricKeepsItsOwnRulesAndItsWeightsAreAHundred() {
        assertThat(rubrics.problems(ShippedVersions.RUBRIC)).isEmpty();
        assertThat(calls.rubric(ShippedVersions.RUBRIC).criteria().stream()
                        .mapToInt(Criterion::weight)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void everySectionOfTheOfficialFormIsThere() {
        var form = calls.formTemplate(ShippedVersions.FORM);
        var official = Stream.concat(
                Stream.of("1", "2", "3.1", "3.2", "3.3", "3.4", "4", "5", "6", "7", "8", "11", "12"),
                Stream.of("10.1-title", "10.2-title", "10.3", "10.4", "10.5"));
        assertThat(official).allMatch(code -> form.question(code).isPresent());
        assertThat(form.questions().map(Question::number).distinct())
                .contains("9.1", "9.2", "9.3", "9.4", "9.5", "9.6", "9.7", "9.8", "9.9", "9.10", "9.11", "9.12")
                .contains("9.13", "9.14", "9.15", "9.16", "9.17", "9.18");
        assertThat(form.slots().stream().map(AttachmentSlot::code)).containsExactly("A1", "A2", "A3", "A4", "A5", "A6");
    }

    @Test
    void noUnreadLimitPassesAsVerified() {
        var form = calls.formTemplate(ShippedVersions.FORM);
        assertThat(form.questions().filter(question -> question.limit() != null))
                .isNotEmpty()
                .allMatch(question -> question.limit().status() == LimitStatus.PROVISIONAL);
    }

    @Test
    void everyCriterionIsReadFromSectionsThatExist() {
        var form = calls.formTemplate(ShippedVersions.FORM);
        var sections = form.sections().stream().map(FormSection::code).toList();
        assertThat(calls.rubric(ShippedVersions.RUBRIC).criteria())
                .allSatisfy(criterion -> assertThat(sections).containsAll(criterion.sections()));
    }
}
