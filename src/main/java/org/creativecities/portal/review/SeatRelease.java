package org.creativecities.portal.review;

import java.util.EnumSet;
import java.util.UUID;
import org.creativecities.portal.account.PersonDisabled;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.RoleRevoked;
import org.creativecities.portal.action.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seats nobody can fill any more are free at once: their reviewer was disabled or is no reviewer now. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatRelease {

    private final ReviewRepository reviews;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    SeatRelease(ReviewRepository reviews, DatabaseClock clock, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(PersonDisabled fact) {
        release(fact.person(), fact.by());
    }

    @EventListener
    void on(RoleRevoked fact) {
        if (fact.role() == Role.REVIEWER) {
            release(fact.person(), fact.by());
        }
    }

    // What was handed in stays: it was written by somebody who was a reviewer then.
    private void release(UUID reviewer, @Nullable UUID by) {
        for (var review : reviews.findByReviewer(reviewer, EnumSet.of(ReviewStatus.ASSIGNED, ReviewStatus.OPEN))) {
            var from = review.status();
            review.release();
            reviews.saveAndFlush(review);
            events.publishEvent(new ReviewMoved(
                    review.id(), review.dossierId(), reviewer, from, review.status(), by, clock.now(), null));
        }
    }
}
