package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/** A line of a list of workshops. */
public record WorkshopRow(
        UUID id,
        Bilingual title,
        MeetingForm form,
        Bilingual place,
        WorkshopStatus status,
        Instant startsAt,
        Instant endsAt,
        Instant registrationClosesAt,
        int capacity,
        int confirmed,
        int waiting,
        boolean registrationOpen) {

    /** Seats nobody has, never below zero. */
    public int left() {
        return Math.max(0, capacity - confirmed);
    }
}
