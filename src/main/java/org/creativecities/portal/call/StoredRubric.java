package org.creativecities.portal.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of a rubric, with its content as JSON. */
@Entity
@Table(name = "rubric")
class StoredRubric extends StoredVersion {

    protected StoredRubric() {}

    private StoredRubric(StoredRubric base, int number, UUID by, Instant at) {
        super(base, number, by, at);
    }

    StoredRubric draft(int newNumber, UUID by, Instant at) {
        return new StoredRubric(this, newNumber, by, at);
    }
}
