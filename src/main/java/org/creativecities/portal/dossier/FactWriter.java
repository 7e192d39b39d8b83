package org.creativecities.portal.dossier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened, inside the transaction in which it happened. */
@Component
class FactWriter {

    private final ApplicationEventPublisher events;

    FactWriter(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(DossierFact fact) {
        events.publishEvent(fact);
    }

    static DossierFact.About about(DossierCard card) {
        return new DossierFact.About(card.id(), card.reference(), card.municipality());
    }
}
