package org.creativecities.portal.review;

import java.util.EnumSet;
import java.util.UUID;
import org.creativecities.portal.account.PersonDisabled;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.RoleRevoked;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.creativecities.portal.review.reviewer.InterestRecorded;
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
    private final Dossiers dossiers;
    private final Conflicts conflicts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    SeatRelease(
            ReviewRepository reviews,
            Dossiers dossiers,
            Conflicts conflicts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.conflicts = conflicts;
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

    /** A tie became known: the person leaves the dossiers of that place, and what they read is closed to them. */
    @EventListener
    void on(InterestRecorded fact) {
        if (!fact.binds()) {
            return;
        }
        for (var review : reviews.findByReviewer(fact.person(), EnumSet.of(ReviewStatus.ASSIGNED, ReviewStatus.OPEN))) {
            var tied = dossiers.card(review.dossierId())
                    .map(card -> conflicts.tied(fact.person(), card.municipality()))
                    .orElse(false);
            if (tied) {
                var from = review.status();
                review.recuse("", clock.now());
                reviews.saveAndFlush(review);
                events.publishEvent(new ReviewMoved(
                        review.id(),
                        review.dossierId(),
                        fact.person(),
                        from,
                        review.status(),
                        fact.by(),
                        clock.now(),
                        null));
            }
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
