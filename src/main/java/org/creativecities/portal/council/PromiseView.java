package org.creativecities.portal.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A promise of a meeting.
 *
 * @param owner the person who promised; null where a city did
 * @param municipality the city that promised; null where a person did
 * @param ownerName of whichever it is
 * @param late whether its day is over and nothing was handed in
 */
public record PromiseView(
        UUID id,
        UUID meeting,
        UUID committee,
        Bilingual committeeName,
        int meetingNumber,
        Instant heldAt,
        String text,
        @Nullable UUID owner,
        @Nullable String municipality,
        Bilingual ownerName,
        LocalDate dueOn,
        PromiseStatus status,
        @Nullable String proof,
        @Nullable Instant claimedAt,
        @Nullable String returnReason,
        @Nullable Instant acceptedAt,
        @Nullable Instant escalatedAt,
        UUID madeBy,
        boolean late,
        long version) {}
