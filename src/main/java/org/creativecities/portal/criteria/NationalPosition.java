package org.creativecities.portal.criteria;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** One version of what the country says to a clause. What was decided is never written over, only followed. */
@Entity
class NationalPosition {

    private static final Set<PositionStatus> WRITABLE = EnumSet.of(PositionStatus.DRAFT, PositionStatus.DISCUSSED);

    @Id
    private UUID id;

    private UUID clauseId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PositionStatus status;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Embedded
    @AttributeOverride(name = "fa", column = @Column(name = "reservation_fa"))
    @AttributeOverride(name = "en", column = @Column(name = "reservation_en"))
    private Bilingual reservation;

    private String reasoning;
    private boolean reasoningPublic;
    private String minority;
    private String minorityHolder;
    private boolean minorityPublic;
    private String body;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    private String note;
    private @Nullable LocalDate nextLook;
    private UUID draftedBy;
    private Instant draftedAt;
    private UUID editedBy;
    private Instant editedAt;
    private @Nullable UUID proposedBy;
    private @Nullable Instant proposedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable UUID publishedBy;
    private @Nullable Instant publishedAt;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    @Version
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected NationalPosition() {}

    @SuppressWarnings("NullAway.Init")
    NationalPosition(UUID clauseId, int number, PositionText text, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.clauseId = clauseId;
        this.number = number;
        this.status = PositionStatus.DRAFT;
        this.draftedBy = by;
        this.draftedAt = at;
        write(text, by, at);
    }

    void edit(PositionText text, UUID by, Instant at) {
        require(WRITABLE);
        write(text, by, at);
    }

    /** Opens it to the two bodies. */
    void discuss() {
        require(EnumSet.of(PositionStatus.DRAFT));
        status = PositionStatus.DISCUSSED;
    }

    /** The first of the two people. */
    void propose(UUID by, Instant at) {
        require(EnumSet.of(PositionStatus.DISCUSSED));
        if (body.isBlank()) {
            throw new ConflictException("criteria.error.body-missing");
        }
        if (verdict == Verdict.WITH_RESERVATION
                && (reservation.fa().isBlank() || english().isBlank())) {
            throw new ConflictException("criteria.error.reservation-missing");
        }
        status = PositionStatus.PROPOSED;
        proposedBy = by;
        proposedAt = at;
    }

    void sendBack() {
        require(EnumSet.of(PositionStatus.PROPOSED));
        status = PositionStatus.DISCUSSED;
        proposedBy = null;
        proposedAt = null;
    }

    /** The second of the two people; never the first. */
    void decide(UUID by, Instant at) {
        require(EnumSet.of(PositionStatus.PROPOSED));
        if (by.equals(proposedBy)) {
            throw new NotAllowedException("criteria.error.same-person");
        }
        status = PositionStatus.DECIDED;
        decidedBy = by;
        decidedAt = at;
    }

    void publish(UUID by, Instant at) {
        require(EnumSet.of(PositionStatus.DECIDED));
        status = PositionStatus.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
    }

    /** A later decision took its place. */
    void supersede(UUID by, Instant at) {
        require(PositionStatus.IN_FORCE);
        status = PositionStatus.SUPERSEDED;
        endedBy = by;
        endedAt = at;
    }

    void withdraw(String reason, UUID by, Instant at) {
        if (!PositionStatus.AT_WORK.contains(status) && !PositionStatus.IN_FORCE.contains(status)) {
            throw new ConflictException("criteria.error.moved");
        }
        status = PositionStatus.WITHDRAWN;
        endReason = reason;
        endedBy = by;
        endedAt = at;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new ConflictException("criteria.error.changed-meanwhile");
        }
    }

    private void require(Set<PositionStatus> expected) {
        if (!expected.contains(status)) {
            throw new ConflictException("criteria.error.moved");
        }
    }

    private void write(PositionText text, UUID by, Instant at) {
        verdict = text.verdict();
        reservation = text.reservation();
        reasoning = text.reasoning();
        reasoningPublic = text.reasoningPublic();
        minority = text.minority();
        minorityHolder = text.minorityHolder();
        minorityPublic = text.minorityPublic();
        body = text.body();
        effect = text.effect();
        note = text.note();
        nextLook = text.nextLook();
        editedBy = by;
        editedAt = at;
    }

    private String english() {
        var en = reservation.en();
        return en == null ? "" : en;
    }

    UUID id() {
        return id;
    }

    UUID clauseId() {
        return clauseId;
    }

    int number() {
        return number;
    }

    PositionStatus status() {
        return status;
    }

    Verdict verdict() {
        return verdict;
    }

    @Nullable
    UUID proposedBy() {
        return proposedBy;
    }

    PositionView view(List<LegalBasis> laws, Set<PositionAction> permitted) {
        return new PositionView(
                id,
                clauseId,
                number,
                status,
                verdict,
                reservation,
                reasoning,
                reasoningPublic,
                minority,
                minorityHolder,
                minorityPublic,
                body,
                effect,
                note,
                nextLook,
                draftedBy,
                editedAt,
                editedBy,
                proposedBy,
                decidedBy,
                decidedAt,
                publishedAt,
                endedAt,
                endReason,
                version,
                laws,
                permitted);
    }
}
