package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves people up when a seat becomes free: in the order they asked, leaving out whoever's municipality, province or
 * choice has no seat left. Runs in the transaction that freed the seat, with the workshop locked.
 */
@Component
class WaitingList {

    private final RegistrationRepository registrations;
    private final Seats seats;
    private final RegistrationFacts facts;

    WaitingList(RegistrationRepository registrations, Seats seats, RegistrationFacts facts) {
        this.registrations = registrations;
        this.seats = seats;
        this.facts = facts;
    }

    /** @return how many got a seat */
    int moveUp(Workshop workshop, @Nullable UUID by, Instant at) {
        if (workshop.status() != WorkshopStatus.PUBLISHED
                || !workshop.text().sessions().get(0).startsAt().isAfter(at)) {
            return 0;
        }
        var moved = 0;
        for (var waiting : registrations.findByWorkshopIdAndStatusInOrderByQueuedAt(
                workshop.id(), Set.of(RegistrationStatus.WAITING))) {
            var taken = seats.taken(workshop.id());
            if (taken.all() >= workshop.seats().capacity()) {
                break;
            }
            var city = waiting.municipality();
            if (taken.leavesSeat(workshop.seats(), city, seats.province(city), seats.limitedChoices(waiting.id()))) {
                waiting.moveUp(at);
                registrations.flush();
                facts.tell(workshop, waiting, RegistrationChanged.Step.MOVED_UP, by, at, null);
                moved++;
            }
        }
        return moved;
    }
}
