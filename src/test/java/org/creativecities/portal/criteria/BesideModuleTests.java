package org.creativecities.portal.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands beside a question, a city's own assessment, and the words all share. */
@PortalTest
class BesideModuleTests {

    @Autowired
    private TestCriteria tests;

    @Autowired
    private Practices practices;

    @Autowired
    private Links links;

    @Autowired
    private ClausesBeside beside;

    @Autowired
    private SelfAssessments assessments;

    @Autowired
    private Glossary glossary;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private UUID note(Clause clause, Audience shownTo) {
        var text = new Practices.Text(
                PracticeKind.REMARK,
                new Bilingual("نکته " + shownTo, null),
                "آزمون",
                LocalDate.of(2026, 11, 1),
                shownTo);
        return practices.add(clause, text, people.commissionOfficer());
    }

    @Test
    @Row("G6")
    void remarksAndGoodPracticeStandBesideTheQuestionForWhomTheyAreMeant() {
        var old = tests.current(TestCriteria.fresh(), null, "01|یک|One");
        var clause = tests.clause(old + "-01");
        links.set(clause, List.of(), List.of("QUESTION/uccn/8", "CRITERION/national/plan"), people.expert());
        for (var audience : Audience.values()) {
            note(clause, audience);
        }
        var code = tests.current(TestCriteria.fresh(), old, "01|یک|One");
        tests.published(code + "-01", Verdict.WITH_RESERVATION);
        var city = people.editorOf("1101");
        assertThat(of(code, beside.section("uccn", "8", List.of(), null, city)).practice())
                .as("what was written for the earlier edition still helps")
                .extracting(Practice::shownTo)
                .containsExactlyInAnyOrder(Audience.CITIES, Audience.PUBLIC);
        assertThat(of(code, beside.criterion("national", "plan", null, people.reviewer()))
                        .practice())
                .hasSize(3);
        assertThat(of(code, beside.section("uccn", "8", List.of(), null, null)).practice())
                .hasSize(1);
        assertThat(beside.reservations("uccn", null, city))
                .extracting(one -> one.clause().code())
                .contains(code + "-01");
        assertThat(beside.section("uccn", "8", List.of(), null, city))
                .extracting(one -> one.clause().code())
                .contains("call-2025-28");
    }

    private static Beside of(String edition, List<Beside> found) {
        return found.stream()
                .filter(one -> one.clause().editionCode().equals(edition))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNoteIsChangedByTheVersionThatWasReadAndRetiredForGood() {
        var clause = tests.clause(tests.current(TestCriteria.fresh(), null, "01|یک|One") + "-01");
        var id = note(clause, Audience.PUBLIC);
        var expert = people.expert();
        practices.retire(id, 0, expert);
        assertThatThrownBy(() -> practices.retire(id, 0, expert)).isInstanceOf(ConflictException.class);
        assertThat(practices.of(List.of(clause.id()), null, false)).isEmpty();
        assertThat(practices.of(List.of(clause.id()), expert, true).get(clause.id()))
                .hasSize(1);
        assertThatThrownBy(() -> practices.retire(id, 0, people.auditor())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    @Row("G5")
    void aCityJudgesItselfSeesItsGapsAndComparesWithLastTime() {
        var mine = jdbc.sql("select max(code) from municipality")
                .query(String.class)
                .single();
        var editor = people.editorOf(mine);
        var first = assessments.start(editor);
        assertThatThrownBy(() -> assessments.start(editor)).hasMessage("criteria.assessment.open-already");
        assertThatThrownBy(() -> assessments.save(first, 0, grades(first, editor, 2, 3), true, editor))
                .as("not every criterion is graded")
                .hasMessage("criteria.assessment.incomplete");
        assertThat(assessments.find(first, editor).given())
                .as("a refused end keeps nothing half")
                .isZero();
        assessments.save(first, 0, grades(first, editor, 1, 99), true, editor);
        var second = assessments.start(editor);
        assessments.save(second, 0, grades(second, editor, 4, 1), false, editor);

        var now = assessments.find(second, editor);
        var before = assessments.before(now, editor).orElseThrow();
        assertThat(before.number()).isEqualTo(now.number() - 1);
        assertThat(now.gaps()).as("what has no grade is no gap").isEmpty();
        assertThat(before.gaps()).hasSize(before.answers().size());
        assertThat(before.axes()).allSatisfy(axis -> assertThat(axis.mean()).isEqualTo(1.0));

        assertThatThrownBy(() -> assessments.find(first, people.editorOf("1101")))
                .as("another city does not even see it")
                .isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> assessments.find(first, people.head())).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> assessments.save(second, 0, grades(second, editor, 3, 1), false, editor))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> assessments.start(people.councilClerkOf(mine)))
                .isInstanceOf(NotAllowedException.class);
    }

    private HashMap<UUID, SelfAssessments.Given> grades(UUID id, Account account, int grade, int howMany) {
        var given = new HashMap<UUID, SelfAssessments.Given>();
        assessments.find(id, account).answers().stream()
                .limit(howMany)
                .forEach(answer -> given.put(answer.clause().id(), new SelfAssessments.Given(grade, "شاهد", "کاستی")));
        return given;
    }

    @Test
    void theGlossaryIsWrittenInTheBrowserAndFoundInTexts() {
        var commission = people.commissionOfficer();
        var code = TestCriteria.fresh();
        var word = "واژه" + code.substring(2);
        var text = new Glossary.Text(new Bilingual(word, "Word"), null, new Bilingual("معنا", null), null, true, false);
        glossary.add(code, text, commission);
        assertThatThrownBy(() -> glossary.add(code, text, commission)).hasMessage("criteria.term.code.taken");
        assertThat(glossary.in("این " + word + " در متن است"))
                .extracting(Term::code)
                .contains(code);
        glossary.remark(code, "نظر", people.councilMember());
        assertThat(glossary.find(code, commission).openRemarks()).isEqualTo(1);
        var remark = glossary.remarks(glossary.find(code, commission).id(), commission)
                .get(0);
        glossary.settle(code, remark.id(), commission);
        assertThat(glossary.find(code, commission).openRemarks()).isZero();
        glossary.edit(code, 0, new Glossary.Text(text.term(), null, text.meaning(), null, false, true), commission);
        assertThat(glossary.named(code)).isNull();
        assertThatThrownBy(() -> glossary.edit(code, 0, text, commission)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> glossary.add(code + "x", text, people.auditor()))
                .isInstanceOf(NotAllowedException.class);
    }
}
