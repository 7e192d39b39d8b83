package org.creativecities.portal.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/** The row of a session; lives and dies with its workshop. */
@Entity
@Table(name = "workshop_session")
class StoredSession {

    @Id
    private UUID id;

    private int position;

    @Embedded
    @AttributeOverride(name = "fa", column = @Column(name = "title_fa"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Bilingual title;

    private Instant startsAt;
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredSession() {}

    @SuppressWarnings("NullAway.Init")
    StoredSession(WorkshopSession session, int position) {
        this.id = session.id();
        write(session, position);
    }

    void write(WorkshopSession session, int newPosition) {
        position = newPosition;
        title = session.title();
        startsAt = session.startsAt();
        endsAt = session.endsAt();
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    WorkshopSession view() {
        return new WorkshopSession(id, title, startsAt, endsAt);
    }
}
