package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as pages show it.
 *
 * @param number the running number in its certificates
 * @param sequence raised with each change of time or place
 * @param registrationOpen whether somebody may register at the moment of reading
 */
public record WorkshopView(
        UUID id,
        int number,
        WorkshopText text,
        WorkshopStatus status,
        @Nullable String statusReason,
        @Nullable UUID series,
        int sequence,
        boolean registrationOpen,
        long version) {

    public Bilingual title() {
        return text.title();
    }

    public Instant startsAt() {
        return text.sessions().get(0).startsAt();
    }

    public Instant endsAt() {
        return text.sessions().get(text.sessions().size() - 1).endsAt();
    }

    /** All its sessions together, in minutes. */
    public int minutes() {
        return text.sessions().stream().mapToInt(WorkshopSession::minutes).sum();
    }

    public boolean inPerson() {
        return text.form() != MeetingForm.ONLINE;
    }
}
