package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.dossier.TestDossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The module through its doors, on the real database. */
@PortalTest
class ReviewModuleTests {

    private static final Notes NOTES = new Notes("خصوصی", "برای دبیرخانه", "برای شهر");

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestReviews tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reviews reviews;

    @Autowired
    private AssignedReaders readers;

    @Autowired
    private DecisionDesk decisions;

    @Autowired
    private RankingTable ranking;

    @Autowired
    private Remarks remarks;

    @Test
    void theFirstSeatBeginsTheReviewAndNobodySitsTwice() {
        var city = tests.admitted();
        var reviewer = people.reviewer();
        tests.assign(city.dossier(), reviewer);
        assertThat(dossiers.status(city.dossier())).isEqualTo(DossierStatus.UNDER_REVIEW);
        assertThatThrownBy(() -> tests.assign(city.dossier(), reviewer))
                .isInstanceOf(ConflictException.class)
                .hasMessage("review.error.already-assigned");
    }

    @Test
    void onlyReviewersAreAssignedAndNoneOfTheCityItself() {
        var city = tests.admitted();
        var expert = people.expert();
        assertThatThrownBy(() ->
                        assignments.assign(city.dossier(), people.auditor().id(), tests.soon(), expert))
                .isInstanceOf(NotVisibleException.class);
        var tied = people.reviewer();
        people.also(tied.id(), Role.CITY_EDITOR, TestDossiers.SHIRAZ);
        assertThatThrownBy(() -> assignments.assign(city.dossier(), tied.id(), tests.soon(), expert))
                .isInstanceOf(ConflictException.class)
                .hasMessage("review.error.tied-to-city");
        var reviewer = people.reviewer();
        assertThatThrownBy(() -> assignments.assign(city.dossier(), reviewer.id(), tests.soon(), city.editor()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whatHasNotBeenAdmittedIsNotAssigned() {
        var city = dossiers.submitted();
        var reviewer = people.reviewer();
        assertThatThrownBy(() -> tests.assign(city.dossier(), reviewer))
                .isInstanceOf(ConflictException.class)
                .hasMessage("review.error.not-assignable");
    }

    @Test
    void theDossierOpensWithTheDeclarationAndClosesWithSteppingBack() {
        var city = tests.admitted();
        var reviewer = people.reviewer();
        var id = tests.assign(city.dossier(), reviewer);
        assertThatThrownBy(() -> reviews.dossier(id, reviewer)).isInstanceOf(NotAllowedException.class);
        assertThat(readers.mayRead(reviewer, city.dossier())).isFalse();

        reviews.declareNoConflict(id, reviewer);
        assertThat(reviews.dossier(id, reviewer).card().id()).isEqualTo(city.dossier());
        assertThat(readers.mayRead(reviewer, city.dossier())).isTrue();

        reviews.recuse(id, "پیش‌تر آنجا کار می‌کردم", reviewer);
        assertThatThrownBy(() -> reviews.find(id, reviewer)).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> reviews.dossier(id, reviewer)).isInstanceOf(NotVisibleException.class);
        assertThat(readers.mayRead(reviewer, city.dossier())).isFalse();
        assertThat(reviews.mine(reviewer)).isEmpty();
    }

    @Test
    void anotherReviewerDoesNotEvenSeeIt() {
        var city = tests.admitted();
        var id = tests.opened(city.dossier(), people.reviewer());
        var stranger = people.reviewer();
        assertThatThrownBy(() -> reviews.find(id, stranger)).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> reviews.dossier(id, stranger)).isInstanceOf(NotVisibleException.class);
        assertThat(readers.mayRead(stranger, city.dossier())).isFalse();
    }

    @Test
    void othersAreReadOnlyAfterTheOwnReviewIsIn() {
        var city = tests.admitted();
        var first = people.reviewer();
        tests.submitted(city.dossier(), first, 4, NOTES);
        var second = people.reviewer();
        var id = tests.opened(city.dossier(), second);
        assertThatThrownBy(() -> reviews.others(id, second)).isInstanceOf(NotAllowedException.class);

        reviews.write(
                id,
                reviews.find(id, second).version(),
                tests.scores(id, second, 3),
                Recommendation.NOMINATE,
                NOTES,
                second);
        reviews.submit(id, second);
        assertThat(reviews.others(id, second))
                .extracting(ReviewView::reviewerId)
                .containsExactly(first.id());
    }

    @Test
    void aStaleSheetIsRefusedAndAnIncompleteOneIsNotHandedIn() {
        var city = tests.admitted();
        var reviewer = people.reviewer();
        var id = tests.opened(city.dossier(), reviewer);
        var version = reviews.find(id, reviewer).version();
        reviews.write(id, version, Map.of(), null, new Notes("یک", "", ""), reviewer);
        assertThatThrownBy(() -> reviews.write(id, version, Map.of(), null, new Notes("دو", "", ""), reviewer))
                .isInstanceOf(ConflictException.class);
        assertThat(reviews.find(id, reviewer).notes().own()).isEqualTo("یک");
        assertThatThrownBy(() -> reviews.submit(id, reviewer))
                .isInstanceOf(NotAllowedException.class)
                .hasMessage("review.error.incomplete");
    }

    @Test
    @Row("C8")
    void quotaAndFieldRuleAskForAReasonOfTheirOwn() {
        var first = tests.admitted();
        var second = tests.admitted(first.call(), "1214");
        var expert = people.expert();
        for (var city : List.of(first, second)) {
            tests.submitted(city.dossier(), people.reviewer(), 4, NOTES);
        }
        decisions.prepare(first.dossier(), Outcome.NOMINATED, "بهترین", null, expert);
        assertThatThrownBy(() -> decisions.prepare(second.dossier(), Outcome.NOMINATED, "خوب", " ", expert))
                .isInstanceOfSatisfying(
                        QuotaBrokenException.class,
                        broken -> assertThat(broken.rule()).isEqualTo(QuotaBrokenException.Rule.FIELD));
        assertThat(dossiers.status(second.dossier())).isEqualTo(DossierStatus.UNDER_REVIEW);

        decisions.prepare(second.dossier(), Outcome.NOMINATED, "خوب", "دو شهر پرونده مشترک دارند", expert);
        assertThat(decisions.ofCall(first.call())).hasSize(2);
        assertThat(ranking.of(first.call(), expert))
                .extracting(line -> line.row().suggestion())
                .containsExactly(Ranking.Suggestion.WITHIN_QUOTA, Ranking.Suggestion.FIELD_TAKEN);
    }

    @Test
    void aDecisionIsReleasedByASecondPersonWhoIsTheHead() {
        var city = tests.admitted();
        tests.submitted(city.dossier(), people.reviewer(), 4, NOTES);
        var head = people.head();
        decisions.prepare(city.dossier(), Outcome.NOMINATED, "بهترین", null, head);
        assertThatThrownBy(() -> decisions.release(city.dossier(), head)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> decisions.release(city.dossier(), people.expert()))
                .isInstanceOf(NotAllowedException.class);
        decisions.release(city.dossier(), people.head());
        assertThat(dossiers.status(city.dossier())).isEqualTo(DossierStatus.NOMINATED);
        assertThatThrownBy(() -> decisions.release(city.dossier(), people.head()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void theCityReadsTheRemarksOnlyAfterTheReleaseAndAnotherCityNever() {
        var city = tests.admitted();
        tests.submitted(city.dossier(), people.reviewer(), 4, NOTES);
        assertThatThrownBy(() -> remarks.ofDossier(city.dossier(), city.editor()))
                .isInstanceOf(NotAllowedException.class);
        decisions.prepare(city.dossier(), Outcome.NOMINATED, "بهترین", null, people.expert());
        assertThatThrownBy(() -> remarks.ofDossier(city.dossier(), city.mayor()))
                .isInstanceOf(NotAllowedException.class);
        decisions.release(city.dossier(), people.head());
        assertThat(remarks.ofDossier(city.dossier(), city.editor())).containsExactly("برای شهر");
        assertThatThrownBy(() -> remarks.ofDossier(city.dossier(), people.editorOf("1214")))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    void oncePreparedNothingIsWrittenAnyMore() {
        var city = tests.admitted();
        var done = people.reviewer();
        var in = tests.submitted(city.dossier(), done, 4, NOTES);
        var late = people.reviewer();
        var open = tests.opened(city.dossier(), late);
        decisions.prepare(city.dossier(), Outcome.RUNNER_UP, "ذخیره", null, people.expert());
        assertThatThrownBy(() -> reviews.reopen(in, done)).isInstanceOf(NotAllowedException.class);
        var version = reviews.find(open, late).version();
        assertThatThrownBy(() -> reviews.write(open, version, Map.of(), null, NOTES, late))
                .isInstanceOf(NotAllowedException.class);
    }
}
