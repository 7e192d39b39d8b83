package org.creativecities.portal.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.dossier.DossierScreening;
import org.creativecities.portal.dossier.ScreeningView;
import org.creativecities.portal.dossier.TestDossiers;
import org.springframework.stereotype.Component;

/** Takes dossiers to the reviewers' desks for tests. */
@Component
public class TestReviews {

    /** Long enough for the rubric's smallest number of words. */
    public static final String REASON = "دلیل روشن ".repeat(30);

    private final TestDossiers dossiers;
    private final TestPeople people;
    private final DossierScreening screening;
    private final Assignments assignments;
    private final Reviews reviews;
    private final DatabaseClock clock;

    TestReviews(
            TestDossiers dossiers,
            TestPeople people,
            DossierScreening screening,
            Assignments assignments,
            Reviews reviews,
            DatabaseClock clock) {
        this.dossiers = dossiers;
        this.people = people;
        this.screening = screening;
        this.assignments = assignments;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Shiraz's dossier in a call of its own, admitted. */
    public TestDossiers.City admitted() {
        return admit(dossiers.submitted());
    }

    /** A further city's dossier in a call that exists. */
    public TestDossiers.City admitted(UUID call, String municipality) {
        var city = dossiers.complete(dossiers.draft(call, municipality));
        dossiers.sent(dossiers.approved(dossiers.approvalAsked(city)));
        return admit(city);
    }

    /** Admits a dossier that was sent. */
    public TestDossiers.City admit(TestDossiers.City city) {
        var expert = people.expert();
        screening.answer(
                city.dossier(),
                screening.find(city.dossier(), expert).orElseThrow().conditions().stream()
                        .map(one -> new ScreeningView.Answer(one.code(), true, "", 0))
                        .toList(),
                expert);
        screening.admit(city.dossier(), dossiers.version(city), expert);
        return city;
    }

    public LocalDate soon() {
        return clock.today().plusDays(21);
    }

    /** Gives the dossier to the reviewer and answers the review's id. */
    public UUID assign(UUID dossier, Account reviewer) {
        assignments.assign(dossier, reviewer.id(), soon(), people.expert());
        return reviews.mine(reviewer).stream()
                .filter(review -> review.dossierId().equals(dossier))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The reviewer has declared and may read. */
    public UUID opened(UUID dossier, Account reviewer) {
        var id = assign(dossier, reviewer);
        reviews.declareNoConflict(id, reviewer);
        return id;
    }

    /** A complete sheet with the same score everywhere. */
    public Map<String, Score> scores(UUID id, Account reviewer, int value) {
        var scores = new LinkedHashMap<String, Score>();
        for (var criterion : reviews.sheet(reviews.find(id, reviewer)).rubric().criteria()) {
            scores.put(criterion.code(), new Score(value, REASON, "5"));
        }
        return scores;
    }

    /** A review that was handed in with these three texts. */
    public UUID submitted(UUID dossier, Account reviewer, int value, Notes notes) {
        var id = opened(dossier, reviewer);
        reviews.write(
                id,
                reviews.find(id, reviewer).version(),
                scores(id, reviewer, value),
                Recommendation.NOMINATE,
                notes,
                reviewer);
        reviews.submit(id, reviewer);
        return id;
    }
}
