package org.creativecities.portal.workshop;

import static org.creativecities.portal.workshop.WorkshopStatus.*;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.localization.Bilingual;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** A briefing workshop. Knows which step is possible from where it stands; who may take it is the policy's. */
@Entity
class Workshop {

    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private int number;

    @Embedded
    @AttributeOverride(name = "fa", column = @Column(name = "title_fa"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Bilingual title;

    @Embedded
    @AttributeOverride(name = "fa", column = @Column(name = "summary_fa"))
    @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
    private Bilingual summary;

    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    @Embedded
    @AttributeOverride(name = "fa", column = @Column(name = "place_fa"))
    @AttributeOverride(name = "en", column = @Column(name = "place_en"))
    private Bilingual place;

    private @Nullable String onlineAddress;

    @Enumerated(EnumType.STRING)
    private Admission admission;

    private boolean approval;
    private int capacity;
    private @Nullable Integer seatsPerMunicipality;
    private @Nullable Integer seatsPerProvince;
    private Instant registrationOpensAt;
    private Instant registrationClosesAt;
    private int certificateShare;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "workshop_id", nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private List<StoredSession> sessions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private WorkshopStatus status;

    private @Nullable String statusReason;
    private @Nullable UUID seriesId;
    private int sequence;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant publishedAt;

    @Version
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected Workshop() {}

    @SuppressWarnings("NullAway.Init")
    Workshop(WorkshopText text, @Nullable UUID series, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.status = DRAFT;
        this.seriesId = series;
        this.createdBy = by;
        this.createdAt = at;
        write(text);
    }

    /** @return whether calendars must be told: the time or the place of a published workshop moved */
    boolean edit(WorkshopText text) {
        require(status == DRAFT || status == PUBLISHED);
        var before = text();
        write(text);
        var moved = status == PUBLISHED
                && !(before.sessions().equals(text.sessions())
                        && before.place().equals(text.place())
                        && Objects.equals(before.onlineAddress(), text.onlineAddress())
                        && before.title().equals(text.title()));
        if (moved) {
            sequence++;
        }
        return moved;
    }

    void publish(Instant at) {
        require(status == DRAFT);
        if (!startsAt().isAfter(at)) {
            throw new ConflictException("workshop.error.begins-in-the-past");
        }
        status = PUBLISHED;
        publishedAt = at;
    }

    void cancel(String reason) {
        require(status == PUBLISHED);
        status = CANCELLED;
        statusReason = reason;
        sequence++;
    }

    void close(Instant at) {
        require(status == PUBLISHED);
        if (startsAt().isAfter(at)) {
            throw new ConflictException("workshop.error.not-begun");
        }
        status = HELD;
    }

    /** Makes it the first of a series, or keeps the series it has. */
    UUID series() {
        if (seriesId == null) {
            seriesId = id;
        }
        return seriesId;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new ConflictException("workshop.error.changed-meanwhile");
        }
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new ConflictException("workshop.error.status-moved");
        }
    }

    private void write(WorkshopText text) {
        if (text.sessions().isEmpty()) {
            throw new IllegalArgumentException("a workshop has a session");
        }
        title = text.title();
        summary = text.summary();
        form = text.form();
        place = text.place();
        onlineAddress = text.onlineAddress();
        admission = text.admission();
        approval = text.approval();
        capacity = text.seats().capacity();
        seatsPerMunicipality = text.seats().perMunicipality();
        seatsPerProvince = text.seats().perProvince();
        registrationOpensAt = text.registrationOpensAt();
        registrationClosesAt = text.registrationClosesAt();
        certificateShare = text.certificateShare();
        writeSessions(text.sessions());
    }

    /** A session keeps its row, since attendance hangs on it. */
    private void writeSessions(List<WorkshopSession> wanted) {
        sessions.removeIf(
                row -> wanted.stream().noneMatch(session -> session.id().equals(row.id())));
        for (var position = 0; position < wanted.size(); position++) {
            var session = wanted.get(position);
            var row = sessions.stream()
                    .filter(stored -> stored.id().equals(session.id()))
                    .findFirst();
            if (row.isPresent()) {
                row.get().write(session, position);
            } else {
                sessions.add(new StoredSession(session, position));
            }
        }
    }

    private Instant startsAt() {
        return text().sessions().get(0).startsAt();
    }

    UUID id() {
        return id;
    }

    WorkshopStatus status() {
        return status;
    }

    SeatRules seats() {
        return new SeatRules(capacity, seatsPerMunicipality, seatsPerProvince);
    }

    boolean isRegistrationOpen(Instant now) {
        return status == PUBLISHED && !now.isBefore(registrationOpensAt) && now.isBefore(registrationClosesAt);
    }

    WorkshopText text() {
        return new WorkshopText(
                title,
                summary,
                form,
                place,
                onlineAddress,
                admission,
                approval,
                seats(),
                registrationOpensAt,
                registrationClosesAt,
                certificateShare,
                sessions.stream()
                        .sorted(Comparator.comparing(StoredSession::position))
                        .map(StoredSession::view)
                        .toList());
    }

    WorkshopView view(Instant now) {
        return new WorkshopView(
                id, number, text(), status, statusReason, seriesId, sequence, isRegistrationOpen(now), version);
    }
}
