package org.creativecities.portal.dossier;

import static org.creativecities.portal.dossier.DossierStatus.*;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.jspecify.annotations.Nullable;

/** A city's answer to a call. Knows which step is possible from where it stands; who may take it is the policy's. */
@Entity
@Table(name = "dossier")
class Dossier {

    @Id
    private UUID id = UUID.randomUUID();

    private String reference = "";
    private UUID callId = id;
    private String municipalityCode = "";
    private String fieldCode = "";
    private UUID templateId = id;

    @Enumerated(EnumType.STRING)
    private DossierStatus status = DRAFT;

    private UUID author = id;
    private Instant createdAt = Instant.EPOCH;
    private Instant updatedAt = Instant.EPOCH;
    private @Nullable Instant submittedAt;
    private int sendings;
    private @Nullable UUID returnId;
    private @Nullable Instant deletedAt;

    @Version
    private @Nullable Long version;

    protected Dossier() {}

    Dossier(String reference, UUID call, UUID template, String municipality, String field, UUID author, Instant at) {
        this.reference = reference;
        this.callId = call;
        this.templateId = template;
        this.municipalityCode = municipality;
        this.fieldCode = field;
        this.author = author;
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** The text is finished and frozen for the mayor's eyes. */
    void askApproval(Instant at) {
        become(APPROVAL_ASKED, at);
    }

    void approve(Instant at) {
        become(APPROVED, at);
    }

    /** The text is opened again, by its writers or by the mayor; an approval given to it ends. */
    void reopen(Instant at) {
        if (!FROZEN.contains(status)) {
            throw new ConflictException("dossier.conflict.state");
        }
        become(returnId == null ? DRAFT : RETURNED, at);
    }

    /** Sent. The statement that stores it compares the deadline; see {@code DossierRepository.send}. */
    void requireSendable() {
        requireNotWithdrawn();
        require(SUBMITTED);
    }

    void returnFor(UUID newReturn, Instant at) {
        if (status != SUBMITTED) {
            throw new ConflictException("dossier.conflict.state");
        }
        become(RETURNED, at);
        returnId = newReturn;
    }

    void admit(Instant at) {
        requireNotWithdrawn();
        become(ADMITTED, at);
    }

    void notAdmit(Instant at) {
        become(NOT_ADMITTED, at);
        returnId = null;
    }

    /** A draft that was never sent is thrown away instead. */
    void withdraw(Instant at) {
        if (sendings == 0) {
            throw new ConflictException("dossier.conflict.state");
        }
        become(WITHDRAWN, at);
    }

    /** Back to where it stood; what lay with the mayor is written again, since that approval has ended. */
    void revive(DossierStatus before, Instant at) {
        if (status != WITHDRAWN) {
            throw new ConflictException("dossier.conflict.state");
        }
        become(FROZEN.contains(before) ? RETURNED : before, at);
    }

    void delete(Instant at) {
        if (status != DRAFT || sendings > 0 || deletedAt != null) {
            throw new ConflictException("dossier.conflict.state");
        }
        deletedAt = at;
        updatedAt = at;
    }

    void chooseField(String field, Instant at) {
        if (status != DRAFT || sendings > 0) {
            throw new ConflictException("dossier.conflict.state");
        }
        fieldCode = field;
        updatedAt = at;
    }

    void startReview(Instant at) {
        become(UNDER_REVIEW, at);
    }

    void prepareDecision(Instant at) {
        become(DECISION_PREPARED, at);
    }

    void release(Outcome outcome, Instant at) {
        become(outcome.status(), at);
    }

    /** Another outcome than the one released, after an objection. */
    void revise(Outcome outcome, Instant at) {
        if (deletedAt != null || status != NOMINATED && status != RUNNER_UP && status != NOT_NOMINATED) {
            throw new ConflictException("dossier.conflict.state");
        }
        status = outcome.status();
        updatedAt = at;
    }

    /** Only {@link #revive} leads back from a withdrawal. */
    private void requireNotWithdrawn() {
        if (status == WITHDRAWN) {
            throw new ConflictException("dossier.conflict.state");
        }
    }

    private void become(DossierStatus next, Instant at) {
        require(next);
        status = next;
        updatedAt = at;
    }

    private void require(DossierStatus next) {
        if (deletedAt != null || !status.mayBecome(next)) {
            throw new ConflictException("dossier.conflict.state");
        }
    }

    /** The person's page showed another version: somebody moved it meanwhile. */
    void requireVersion(long shown) {
        if (version() != shown) {
            throw new ConflictException("dossier.conflict.state");
        }
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    UUID callId() {
        return callId;
    }

    UUID templateId() {
        return templateId;
    }

    String municipality() {
        return municipalityCode;
    }

    String field() {
        return fieldCode;
    }

    DossierStatus status() {
        return status;
    }

    UUID author() {
        return author;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    int sendings() {
        return sendings;
    }

    @Nullable
    UUID returnId() {
        return returnId;
    }

    boolean deleted() {
        return deletedAt != null;
    }

    long version() {
        return version == null ? 0 : version;
    }

    DossierCard card() {
        return new DossierCard(id, reference, callId, municipalityCode, fieldCode, status, submittedAt, version());
    }
}
