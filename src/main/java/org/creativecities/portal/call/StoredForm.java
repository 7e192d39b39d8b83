package org.creativecities.portal.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of a form, with its content as JSON. */
@Entity
@Table(name = "form_template")
class StoredForm extends StoredVersion {

    protected StoredForm() {}

    private StoredForm(StoredForm base, int number, UUID by, Instant at) {
        super(base, number, by, at);
    }

    StoredForm draft(int newNumber, UUID by, Instant at) {
        return new StoredForm(this, newNumber, by, at);
    }
}
