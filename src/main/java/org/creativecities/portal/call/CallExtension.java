package org.creativecities.portal.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** More time for one city, with its reason and letter. Never changed; a later one may give more. */
@Entity
class CallExtension implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID callId;
    private String municipalityCode;
    private Instant closesAt;
    private String reason;
    private String letterNumber;
    private @Nullable UUID requestId;
    private @Nullable UUID askedBy;
    private UUID grantedBy;
    private Instant grantedAt;

    @SuppressWarnings("NullAway.Init")
    protected CallExtension() {}

    CallExtension(UUID callId, Grant grant, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.callId = callId;
        this.municipalityCode = grant.municipality();
        this.closesAt = grant.closesAt();
        this.reason = grant.reason();
        this.letterNumber = grant.letterNumber();
        this.requestId = grant.request();
        this.askedBy = grant.askedBy();
        this.grantedBy = by;
        this.grantedAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** A row is written once and never again. */
    @Override
    public boolean isNew() {
        return true;
    }

    Extension view() {
        return new Extension(callId, municipalityCode, closesAt, reason, letterNumber, askedBy, grantedBy, grantedAt);
    }

    /**
     * What the head of the secretariat grants.
     *
     * @param municipality four-digit code
     * @param letterNumber as it is written on the letter
     */
    record Grant(
            String municipality,
            Instant closesAt,
            String reason,
            String letterNumber,
            @Nullable UUID request,
            @Nullable UUID askedBy) {}
}
