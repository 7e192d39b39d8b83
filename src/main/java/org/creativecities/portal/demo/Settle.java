package org.creativecities.portal.demo;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Lets several doors be used in one transaction: what one has changed is written before the next one looks. */
@Component
class Settle {

    private final EntityManager entities;

    Settle(EntityManager entities) {
        this.entities = entities;
    }

    void run() {
        entities.flush();
        entities.clear();
    }
}
