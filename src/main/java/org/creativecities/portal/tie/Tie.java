package org.creativecities.portal.tie;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.jspecify.annotations.Nullable;

/** A tie between a city or province of Iran and a place abroad. What is said about it stands in its statements. */
@Entity
class Tie {

    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private TieType type;

    @Enumerated(EnumType.STRING)
    private TieBasis basis;

    private @Nullable String municipalityCode;
    private String provinceCode;
    private UUID partnerCityId;
    private @Nullable Integer signedYear;
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate expiresOn;
    private @Nullable Boolean openEnded;
    private @Nullable LocalDate renewedOn;
    private @Nullable LocalDate suspendedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Side suspendedBy;

    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate contactOn;
    private @Nullable LocalDate reviewDue;
    private @Nullable String fieldCode;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalNature legalNature;

    @Enumerated(EnumType.STRING)
    private @Nullable NextStep nextStep;

    private @Nullable UUID agreementId;

    @Enumerated(EnumType.STRING)
    private TieStatus computed;

    private Instant computedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable TieStatus override;

    private @Nullable String overrideReason;
    private @Nullable UUID overrideBy;
    private @Nullable Instant overrideAt;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    private String source;
    private String asOf;
    private String searchKey;
    private @Nullable UUID createdBy;
    private Instant createdAt;

    @Version
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected Tie() {}

    @SuppressWarnings("NullAway.Init")
    Tie(NewTie text, TieBasis basis, Proof proof, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.code = text.code();
        this.type = text.type();
        this.basis = basis;
        this.municipalityCode = text.municipality();
        this.provinceCode = text.province();
        this.partnerCityId = text.partner();
        this.signedYear = text.signedYear();
        this.fieldCode = text.field();
        this.computed = basis == TieBasis.MADE ? TieStatus.UNKNOWN : TieStatus.PROPOSED;
        this.computedAt = at;
        this.proof = proof;
        this.source = text.source();
        this.asOf = text.asOf();
        this.searchKey = text.searchKey();
        this.createdBy = by;
        this.createdAt = at;
    }

    /** Both sides signed: from here on it is a tie, whatever was said of it before. */
    void sign(SignedAgreement agreement) {
        basis = TieBasis.MADE;
        type = agreement.type();
        signedOn = agreement.signedOn();
        signedYear = agreement.signedOn().getYear();
        expiresOn = agreement.expiresOn();
        openEnded = agreement.expiresOn() == null;
        reviewDue = agreement.signedOn().plusYears(1);
        legalNature = agreement.legalNature();
        agreementId = agreement.id();
        contactOn = agreement.signedOn();
        proof = Proof.EVIDENCE;
        suspendedOn = null;
        suspendedBy = null;
    }

    /** Takes over what an accepted statement says. */
    void follow(TieBasis newBasis, @Nullable Integer newYear) {
        basis = newBasis;
        if (newYear != null) {
            signedYear = newYear;
        }
    }

    /** The contacts of both sides answered on that day; an earlier day than the known one changes nothing. */
    void touch(LocalDate day) {
        var known = contactOn;
        if (known == null || day.isAfter(known)) {
            contactOn = day;
        }
    }

    void suspend(LocalDate day, Side by) {
        requireAlive();
        suspendedOn = day;
        suspendedBy = by;
    }

    void resume() {
        if (suspendedOn == null) {
            throw new ConflictException("tie.error.not-suspended");
        }
        suspendedOn = null;
        suspendedBy = null;
    }

    void end(LocalDate day) {
        requireAlive();
        endedOn = day;
    }

    void renew(LocalDate day, @Nullable LocalDate until) {
        requireAlive();
        if (until != null && !until.isAfter(day)) {
            throw new ConflictException("tie.error.term-order");
        }
        renewedOn = day;
        expiresOn = until;
        openEnded = until == null;
    }

    /** The secretariat looked at it: the next look is due in a year, and this is what should happen. */
    void review(NextStep step, LocalDate today) {
        nextStep = step;
        reviewDue = today.plusYears(1);
    }

    /** @return whether the computed status changed */
    boolean compute(TieStatus status, Proof newProof, Instant at) {
        var changed = computed != status || proof != newProof;
        if (changed) {
            computed = status;
            proof = newProof;
            computedAt = at;
        }
        return changed;
    }

    void override(TieStatus status, String reason, UUID by, Instant at) {
        override = status;
        overrideReason = reason;
        overrideBy = by;
        overrideAt = at;
    }

    void takeBackOverride() {
        if (override == null) {
            throw new ConflictException("tie.error.no-override");
        }
        override = null;
        overrideReason = null;
        overrideBy = null;
        overrideAt = null;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new ConflictException("tie.error.changed-meanwhile");
        }
    }

    private void requireAlive() {
        if (endedOn != null) {
            throw new ConflictException("tie.error.ended");
        }
    }

    Life life(boolean disputed, @Nullable LocalDate jointOn, @Nullable LocalDate slightOn) {
        return new Life(basis, disputed, endedOn, suspendedOn, expiresOn, jointOn, slightOn, contactOn);
    }

    boolean of(String municipality) {
        return Objects.equals(municipalityCode, municipality);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    TieType type() {
        return type;
    }

    @Nullable
    String municipality() {
        return municipalityCode;
    }

    TieStatus status() {
        var chosen = override;
        return chosen == null ? computed : chosen;
    }
}
