package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of participants.
 *
 * @param from the municipality or the body
 * @param attended minutes of the sessions they were present or late at
 * @param state how they attended so far: PRESENT, LATE, ABSENT, or null before any record
 * @param certificate the valid certificate, or null
 */
public record ParticipantRow(
        UUID id,
        String name,
        String post,
        Bilingual from,
        RegistrationStatus status,
        String code,
        boolean walkIn,
        @Nullable String substituteFor,
        Instant registeredAt,
        int attended,
        @Nullable AttendanceState state,
        @Nullable Instant arrivedAt,
        @Nullable CheckInWay way,
        @Nullable UUID certificate,
        long version) {}
