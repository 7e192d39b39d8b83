package org.creativecities.portal.sistercity.proposal;

import static org.creativecities.portal.sistercity.proposal.ProposalStatus.*;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.tie.TieType;
import org.jspecify.annotations.Nullable;

/** A city's wish for a partner. Knows which step is possible from where it stands; who may take it is the policy's. */
@Entity
class Proposal {

    @Id
    private UUID id;

    private String reference;
    private String municipalityCode;
    private UUID partnerCityId;
    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private TieType tieType;

    private @Nullable String fieldCode;
    private String reason;
    private String goals;
    private String others;
    private String councilNumber;
    private @Nullable LocalDate councilOn;
    private String contactName;
    private String contactAddress;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private Instant statusSince;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome preparedOutcome;

    private @Nullable UUID preparedBy;
    private @Nullable String decisionReason;
    private UUID author;
    private Instant createdAt;
    private @Nullable UUID tieId;

    @Version
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    @SuppressWarnings("NullAway.Init")
    Proposal(String reference, String municipality, UUID assessment, ProposalText text, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.municipalityCode = municipality;
        this.assessmentId = assessment;
        this.partnerCityId = text.partner();
        this.status = DRAFT;
        this.statusSince = at;
        this.author = by;
        this.createdAt = at;
        write(text);
    }

    /** The partner stays: another partner is another proposal. */
    void edit(ProposalText text) {
        require(DRAFT, RETURNED);
        write(text);
    }

    void submit(Instant at) {
        require(DRAFT, RETURNED);
        if (!text().missing().isEmpty()) {
            throw new ConflictException("proposal.error.incomplete");
        }
        become(SUBMITTED, at);
    }

    void giveBack(Instant at) {
        require(SUBMITTED);
        become(RETURNED, at);
    }

    void askOpinions(Instant at) {
        require(SUBMITTED, OPINIONS);
        if (status == SUBMITTED) {
            become(OPINIONS, at);
        }
    }

    void prepare(Outcome outcome, String why, UUID by, Instant at) {
        require(OPINIONS, DECISION_PREPARED);
        preparedOutcome = outcome;
        preparedBy = by;
        decisionReason = why;
        if (status == OPINIONS) {
            become(DECISION_PREPARED, at);
        }
    }

    /** Somebody else than who prepared it. */
    void release(UUID by, Instant at) {
        require(DECISION_PREPARED);
        if (by.equals(preparedBy) || preparedOutcome == null) {
            throw new ConflictException("proposal.error.second-person");
        }
        if (preparedOutcome == Outcome.TRIAL) {
            tieType = TieType.FRIENDSHIP;
        }
        become(preparedOutcome.status(), at);
    }

    /** What was put off is looked at again. */
    void resume(Instant at) {
        require(DEFERRED);
        become(OPINIONS, at);
    }

    void withdraw(Instant at) {
        require(DRAFT, SUBMITTED, RETURNED, OPINIONS, DECISION_PREPARED, DEFERRED, APPROVED);
        become(WITHDRAWN, at);
    }

    void sign(UUID tie, Instant at) {
        require(APPROVED);
        tieId = tie;
        become(SIGNED, at);
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new ConflictException("proposal.error.changed-meanwhile");
        }
    }

    private void require(ProposalStatus... possible) {
        if (!Set.of(possible).contains(status)) {
            throw new ConflictException("proposal.error.status-moved");
        }
    }

    private void become(ProposalStatus next, Instant at) {
        status = next;
        statusSince = at;
    }

    private void write(ProposalText text) {
        tieType = text.type();
        fieldCode = text.field();
        reason = text.reason();
        goals = text.goals();
        others = text.others();
        councilNumber = text.councilNumber();
        councilOn = text.councilOn();
        contactName = text.contactName();
        contactAddress = text.contactAddress();
    }

    UUID id() {
        return id;
    }

    String municipality() {
        return municipalityCode;
    }

    ProposalStatus status() {
        return status;
    }

    ProposalText text() {
        return new ProposalText(
                partnerCityId,
                tieType,
                fieldCode,
                reason,
                goals,
                others,
                councilNumber,
                councilOn,
                contactName,
                contactAddress);
    }

    ProposalView view() {
        return new ProposalView(
                id,
                reference,
                municipalityCode,
                assessmentId,
                text(),
                status,
                statusSince,
                preparedOutcome,
                preparedBy,
                decisionReason,
                tieId,
                version);
    }
}
