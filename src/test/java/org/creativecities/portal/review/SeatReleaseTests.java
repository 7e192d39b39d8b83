package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.PersonDisabled;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.RoleRevoked;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Seats of reviewers who are gone. */
@PortalTest
class SeatReleaseTests {

    private static final Notes NOTES = new Notes("خصوصی", "برای دبیرخانه", "برای شهر");

    @Autowired
    private TestReviews tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewRepository rows;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aDisabledReviewersSeatsAreFreeAndWhatWasHandedInStays() {
        var city = tests.admitted();
        var gone = people.reviewer();
        var done = people.reviewer();
        var open = tests.opened(city.dossier(), gone);
        var handedIn = tests.submitted(city.dossier(), done, 4, NOTES);
        assertThat(reviews.waiting(gone)).isOne();
        assertThat(reviews.waiting(done)).isZero();
        publish(new PersonDisabled(gone.id(), null, null, null, clock.now()));
        publish(new PersonDisabled(done.id(), null, null, null, clock.now()));
        assertThat(status(open)).isEqualTo(ReviewStatus.RELEASED);
        assertThat(status(handedIn)).isEqualTo(ReviewStatus.SUBMITTED);
        assertThat(reviews.waiting(gone)).isZero();
        assertThat(jdbc.sql("select count(*) from history_entry where subject_id = :id and action = 'review.RELEASED'")
                        .param("id", city.dossier().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyTheReviewersRoleKeepsASeat() {
        var gone = people.reviewer();
        var seat = tests.assign(tests.admitted().dossier(), gone);
        publish(new RoleRevoked(gone.id(), Role.COUNCIL_MEMBER, null, null, clock.now()));
        assertThat(status(seat)).isEqualTo(ReviewStatus.ASSIGNED);
        publish(new RoleRevoked(gone.id(), Role.REVIEWER, null, null, clock.now()));
        assertThat(status(seat)).isEqualTo(ReviewStatus.RELEASED);
    }

    private ReviewStatus status(UUID id) {
        return rows.findById(id).orElseThrow().status();
    }

    private void publish(Object fact) {
        transaction.executeWithoutResult(status -> events.publishEvent(fact));
    }
}
