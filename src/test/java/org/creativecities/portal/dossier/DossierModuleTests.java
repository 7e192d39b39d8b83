package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The module through its doors, on the real database. */
@PortalTest
class DossierModuleTests {

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private DossierStart start;

    @Autowired
    private DossierWriting writing;

    @Autowired
    private DossierSending sending;

    @Autowired
    private DossierReading reading;

    @Autowired
    private DossierScreening screening;

    @Autowired
    private Dossiers dossiers;

    @Test
    @Row({"D10", "D21"})
    void oneDossierGoesAllTheWay() {
        var city = tests.submitted();
        var id = city.dossier();
        var expert = people.expert();
        var conditions = screening.find(id, expert).orElseThrow().conditions();
        assertThat(conditions).hasSize(8);
        screening.answer(
                id,
                conditions.stream()
                        .map(one -> new ScreeningView.Answer(one.code(), true, "", 0))
                        .toList(),
                expert);
        screening.admit(id, tests.version(city), expert);
        dossiers.startReview(id, expert);
        dossiers.prepareDecision(id, Outcome.NOMINATED, "برنامه روشن و شدنی است.", expert);
        assertThatThrownBy(() -> reading.decision(id, city.editor())).isInstanceOf(NotAllowedException.class);
        dossiers.releaseDecision(id, people.head());
        assertThat(reading.decision(id, city.editor()).orElseThrow().reasons()).contains("شدنی");
        assertThat(tests.status(id)).isEqualTo(DossierStatus.NOMINATED);
    }

    /** Each row: what is still missing elsewhere, and whether the signing chapter takes a text. */
    @ParameterizedTest
    @CsvSource({"nothing,true", "a section not begun,false", "a section reopened,false", "a section with a gap,false"})
    void theSigningChapterIsShutUntilAllOthersAreComplete(String missing, boolean taken) {
        var city = missing.equals("a section not begun") ? tests.draft() : tests.complete(tests.draft());
        switch (missing) {
            case "a section reopened" -> tests.save(city, "10.3", 0, Map.of(), false);
            case "a section with a gap" -> tests.save(city, "5", 0, Map.of("5/en", ""), true);
            default -> {}
        }
        ThrowingCallable signing = () -> tests.save(city, "12", 0, Map.of("12/", ""), false);
        if (taken) {
            assertThatCode(signing).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(signing)
                    .isInstanceOfSatisfying(
                            NotAllowedException.class,
                            refused -> assertThat(refused).hasMessageContaining("dossier.refused.after-others"));
        }
    }

    @Test
    @Row("F30")
    void whoPreparedADecisionCannotReleaseIt() {
        var city = tests.submitted();
        var head = people.head();
        admit(city);
        dossiers.startReview(city.dossier(), head);
        dossiers.prepareDecision(city.dossier(), Outcome.RUNNER_UP, "ذخیره", head);
        assertThatThrownBy(() -> dossiers.releaseDecision(city.dossier(), head))
                .isInstanceOf(NotAllowedException.class)
                .hasMessage("dossier.refused.two-persons");
    }

    @Test
    void aCityHasOneLiveDossierInACall() {
        var city = tests.draft();
        assertThatThrownBy(() -> start.start(city.call(), "MUSIC", city.mayor()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void anotherCityDoesNotEvenSeeIt() {
        var city = tests.draft();
        var stranger = people.editorOf("1214");
        assertThatThrownBy(() -> reading.find(city.dossier(), stranger)).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> tests.save(city.dossier(), stranger, "5", 0, Map.of("5/fa", "x"), false))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    void theSecretariatKnowsOfADraftButDoesNotReadIt() {
        var city = tests.draft();
        var expert = people.expert();
        assertThat(reading.find(city.dossier(), expert).status()).isEqualTo(DossierStatus.DRAFT);
        assertThatThrownBy(() -> reading.text(city.dossier(), expert)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> reading.section(city.dossier(), "5", 0, expert))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    void aContributorReachesOnlyTheSectionsAssignedToThem() {
        var city = tests.draft();
        var contributor = people.contributorOf(TestDossiers.SHIRAZ);
        assertThatThrownBy(() -> reading.section(city.dossier(), "5", 0, contributor))
                .isInstanceOf(NotVisibleException.class);
        writing.assign(city.dossier(), "5", contributor.id(), city.editor());
        tests.save(city.dossier(), contributor, "5", 0, Map.of("5/fa", "متن کارشناس"), false);
        assertThatThrownBy(() -> tests.save(city.dossier(), contributor, "10.3", 0, Map.of(), true))
                .isInstanceOf(NotVisibleException.class);
        assertThat(reading.tasks(city.dossier(), contributor).groups())
                .flatExtracting(TaskList.Group::rows)
                .filteredOn(TaskList.Row::readable)
                .extracting(TaskList.Row::code)
                .containsExactly("5");
    }

    @Test
    @Row({"D1", "D19"})
    void anIncompleteDossierIsNotHandedOn() {
        var city = tests.draft();
        assertThatThrownBy(() -> tests.approvalAsked(city))
                .isInstanceOfSatisfying(
                        IncompleteDossierException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .contains("dossier.problem.missing-fa", "dossier.problem.too-few-items"));
        assertThat(tests.status(city.dossier())).isEqualTo(DossierStatus.DRAFT);
    }

    @Test
    @Row("D10")
    void theTextIsFrozenWhileTheMayorLooksAndEditingEndsTheApproval() {
        var city = tests.approved(tests.approvalAsked(tests.complete(tests.draft())));
        assertThatThrownBy(() -> tests.save(city, "5", 0, Map.of("5/fa", "دیرتر"), true))
                .isInstanceOf(NotAllowedException.class);
        assertThat(reading.approval(city.dossier(), city.editor())).isPresent();
        sending.reopen(city.dossier(), tests.version(city), "", city.editor());
        assertThat(reading.approval(city.dossier(), city.editor())).isEmpty();
        tests.save(city, "5", 0, Map.of("5/fa", "متن تازه"), true);
        assertThatThrownBy(() -> tests.sent(city)).isInstanceOf(ConflictException.class);
    }

    @Test
    void whatWasSentStaysWhileTheCityGoesOn() {
        var city = tests.submitted();
        var first = reading.sendings(city.dossier(), city.editor()).get(0);
        returned(city, "5");
        tests.save(city, "5", 0, Map.of("5/fa", "متن اصلاح‌شده"), true);
        var still = dossiers.lastSubmission(city.dossier()).orElseThrow();
        assertThat(still.sha256()).isEqualTo(first.sha256());
        assertThat(CanonicalText.sha256(CanonicalText.write(still.text()))).isEqualTo(still.sha256());
    }

    @Test
    void afterAReturnOnlyTheNamedSectionsAreOpenAndThenItIsSentAgain() {
        var city = tests.submitted();
        returned(city, "5");
        assertThatThrownBy(() -> tests.save(city, "10.3", 0, Map.of("10.3-yes/", "yes"), true))
                .isInstanceOf(NotAllowedException.class);
        tests.save(city, "5", 0, Map.of("5/fa", "متن اصلاح‌شده"), true);
        assertThatThrownBy(() -> tests.approvalAsked(city)).isInstanceOf(IncompleteDossierException.class);
        var open = reading.returns(city.dossier(), city.editor()).get(0);
        writing.answerRemark(city.dossier(), open.remarks().get(0).id(), "اصلاح شد", 0, city.editor());
        tests.approved(tests.approvalAsked(city));
        var again = tests.sent(city);
        assertThat(again.number()).isEqualTo(2);
        assertThat(again.receipt()).endsWith("-2");
        assertThat(reading.returns(city.dossier(), city.editor()).get(0).answeredAt())
                .isNotNull();
    }

    @Test
    void whoWroteCannotJudge() {
        var city = tests.submitted();
        var alsoExpert = people.also(city.editor().id(), Role.SECRETARIAT_EXPERT, null);
        var grant = alsoExpert.grants().stream()
                .filter(one -> one.role() == Role.SECRETARIAT_EXPERT)
                .findFirst()
                .orElseThrow();
        var acting = new Account(alsoExpert.id(), alsoExpert.email(), alsoExpert.name(), grant, alsoExpert.grants());
        // Who is tied to the city sees its dossiers as the public does: not at all.
        assertThatThrownBy(() -> screening.notAdmit(city.dossier(), tests.version(city), "دلیل", acting))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    void numbersAndDatesAreKeptInOneFormAndMistakesAsTyped() {
        var city = tests.draft();
        var item = writing.addItem(city.dossier(), "10.1", city.editor());
        tests.save(city, "10.1", item, TestDossiers.initiative(), false);
        tests.save(city, "10.1", item, Map.of("10.1-end/", "فردا"), false);
        var page = reading.section(city.dossier(), "10.1", item, city.editor());
        assertThat(page.answers()
                        .get(new AnswerKey("10.1", item, "10.1-start", ""))
                        .value())
                .isEqualTo("2027-06-22");
        assertThat(page.answers()
                        .get(new AnswerKey("10.1", item, "10.1-cost", ""))
                        .value())
                .isEqualTo("48500000");
        assertThat(page.answers()
                        .get(new AnswerKey("10.1", item, "10.1-end", ""))
                        .value())
                .isEqualTo("فردا");
        assertThat(page.problems()).extracting(Problem::key).containsExactly("dossier.problem.date");
    }

    private void admit(TestDossiers.City city) {
        var expert = people.expert();
        screening.answer(
                city.dossier(),
                screening.find(city.dossier(), expert).orElseThrow().conditions().stream()
                        .map(one -> new ScreeningView.Answer(one.code(), true, "", 0))
                        .toList(),
                expert);
        screening.admit(city.dossier(), tests.version(city), expert);
    }

    private void returned(TestDossiers.City city, String section) {
        screening.returnFor(
                city.dossier(),
                tests.version(city),
                "لطفاً اصلاح کنید",
                Instant.now().plusSeconds(86_400),
                List.of(new ReturnView.NewRemark(section, null, "کوتاه‌تر بنویسید")),
                people.expert());
    }
}
