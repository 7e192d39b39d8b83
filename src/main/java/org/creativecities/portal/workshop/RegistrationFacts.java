package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to a registration, inside the transaction in which it happened. */
@Component
class RegistrationFacts {

    private final ApplicationEventPublisher events;

    RegistrationFacts(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(
            Workshop workshop,
            Registration registration,
            RegistrationChanged.Step step,
            @Nullable UUID by,
            Instant at,
            @Nullable String reason) {
        var view = registration.view();
        events.publishEvent(new RegistrationChanged(
                view.id(),
                workshop.id(),
                workshop.text().title(),
                workshop.text().sessions().get(0).startsAt(),
                view.person(),
                view.who().municipality(),
                step,
                by,
                at,
                reason,
                Map.of()));
    }
}
