package org.creativecities.portal.workshop;

import static org.creativecities.portal.workshop.InvitationStatus.*;

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

/** Somebody, or a whole body, is asked to come. */
@Entity
@Table(name = "workshop_invitation")
class WorkshopInvitation {

    @Id
    private UUID id;

    private UUID workshopId;
    private @Nullable String municipalityCode;
    private @Nullable String body;
    private @Nullable UUID personId;
    private String name;
    private String email;
    private int seats;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    private @Nullable String answerReason;
    private UUID invitedBy;
    private Instant invitedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant chasedAt;
    private int chasers;

    @Version
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected WorkshopInvitation() {}

    @SuppressWarnings("NullAway.Init")
    WorkshopInvitation(UUID workshop, Guest guest, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop;
        this.municipalityCode = guest.municipality();
        this.body = guest.body();
        this.personId = guest.person();
        this.name = guest.name();
        this.email = guest.email();
        this.seats = guest.seats();
        this.status = PENDING;
        this.invitedBy = by;
        this.invitedAt = at;
    }

    void accept(boolean substitute, Instant at) {
        if (status == WITHDRAWN) {
            throw new ConflictException("workshop.error.invitation-moved");
        }
        status = substitute ? SUBSTITUTED : ACCEPTED;
        answerReason = null;
        answeredAt = at;
    }

    void decline(String reason, Instant at) {
        requirePending();
        status = DECLINED;
        answerReason = reason;
        answeredAt = at;
    }

    void withdraw() {
        requirePending();
        status = WITHDRAWN;
    }

    void chase(Instant at) {
        requirePending();
        chasedAt = at;
        chasers++;
    }

    private void requirePending() {
        if (status != PENDING) {
            throw new ConflictException("workshop.error.invitation-moved");
        }
    }

    UUID id() {
        return id;
    }

    InvitationView view() {
        return new InvitationView(
                id,
                workshopId,
                new Guest(name, email, personId, municipalityCode, body, seats),
                status,
                answerReason,
                invitedAt,
                answeredAt,
                chasers,
                chasedAt,
                version);
    }
}
