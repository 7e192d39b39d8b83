package org.creativecities.portal.city;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That one municipality went up in another, when, and by which decision. */
@Entity
class Succession {

    @Id
    private UUID id;

    private String municipalityCode;
    private String successorCode;
    private LocalDate effectiveOn;
    private String reason;
    private Instant recordedAt;
    private UUID recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Succession() {}

    Succession(String municipality, String successor, LocalDate effectiveOn, String reason, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.municipalityCode = municipality;
        this.successorCode = successor;
        this.effectiveOn = effectiveOn;
        this.reason = reason;
        this.recordedBy = by;
        this.recordedAt = at;
    }
}
