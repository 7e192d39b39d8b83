package org.creativecities.portal.workshop;

import static org.creativecities.portal.workshop.RegistrationStatus.*;

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

/** One person's place in a workshop. */
@Entity
@Table(name = "workshop_registration")
class Registration {

    @Id
    private UUID id;

    private UUID workshopId;
    private @Nullable UUID invitationId;
    private @Nullable UUID personId;
    private String name;
    private String nameLatin;
    private String email;
    private @Nullable String mobile;
    private @Nullable String municipalityCode;
    private @Nullable String body;
    private String post;
    private @Nullable String substituteFor;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    private @Nullable String statusReason;
    private boolean walkIn;
    private String code;
    private @Nullable UUID registeredBy;
    private Instant registeredAt;
    private Instant queuedAt;
    private @Nullable Instant movedUpAt;
    private @Nullable Instant nameCorrectedAt;

    @Version
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    @SuppressWarnings("NullAway.Init")
    Registration(
            UUID workshop,
            Participant who,
            @Nullable UUID person,
            @Nullable UUID invitation,
            RegistrationStatus status,
            @Nullable UUID by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop;
        this.invitationId = invitation;
        this.personId = person;
        this.name = who.name();
        this.nameLatin = who.nameLatin();
        this.email = who.email();
        this.mobile = who.mobile();
        this.municipalityCode = who.municipality();
        this.body = who.body();
        this.post = who.post();
        this.substituteFor = who.substituteFor();
        this.status = status;
        this.code = ShortCode.forDoor();
        this.registeredBy = by;
        this.registeredAt = at;
        this.queuedAt = at;
    }

    void cameWithoutRegistering() {
        walkIn = true;
    }

    /** The secretariat agrees; there is a seat, or the waiting list. */
    void admit(boolean seat) {
        require(status == ASKED);
        status = seat ? CONFIRMED : WAITING;
    }

    void refuse(String reason) {
        require(status == ASKED);
        status = REFUSED;
        statusReason = reason;
    }

    void moveUp(Instant at) {
        require(status == WAITING);
        status = CONFIRMED;
        movedUpAt = at;
    }

    void cancel(@Nullable String reason) {
        require(LIVE.contains(status));
        status = CANCELLED;
        statusReason = reason;
    }

    /** Participants mend the spelling of their own name once; the secretariat as often as needed. */
    void rename(String newName, String newLatin, boolean byOneself, Instant at) {
        if (byOneself && nameCorrectedAt != null) {
            throw new ConflictException("workshop.error.name-mended-already");
        }
        name = newName;
        nameLatin = newLatin;
        if (byOneself) {
            nameCorrectedAt = at;
        }
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new ConflictException("workshop.error.changed-meanwhile");
        }
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new ConflictException("workshop.error.registration-moved");
        }
    }

    UUID id() {
        return id;
    }

    UUID workshopId() {
        return workshopId;
    }

    RegistrationStatus status() {
        return status;
    }

    @Nullable
    String municipality() {
        return municipalityCode;
    }

    RegistrationView view() {
        return new RegistrationView(
                id,
                workshopId,
                new Participant(name, nameLatin, email, mobile, municipalityCode, body, post, substituteFor),
                personId,
                status,
                statusReason,
                walkIn,
                code,
                registeredAt,
                movedUpAt,
                nameCorrectedAt == null,
                version);
    }
}
