package org.creativecities.portal.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/** One sitting of a workshop; attendance is taken per session. */
public record WorkshopSession(UUID id, Bilingual title, Instant startsAt, Instant endsAt) {

    /** Its length in whole minutes. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
