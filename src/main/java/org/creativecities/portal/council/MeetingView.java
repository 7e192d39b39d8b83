package org.creativecities.portal.council;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param number counted within its body, from 1
 * @param quorum how many members must be present
 * @param present how many were
 * @param returnReason why the chair gave the minutes back last
 * @param askedBy who handed the minutes to the chair last
 */
public record MeetingView(
        UUID id,
        UUID committee,
        Bilingual committeeName,
        int number,
        Instant heldAt,
        String place,
        int quorum,
        int present,
        MeetingStatus status,
        @Nullable String returnReason,
        @Nullable UUID askedBy,
        @Nullable UUID approvedBy,
        @Nullable Instant approvedAt,
        long version) {

    public boolean reachesQuorum() {
        return present >= quorum;
    }
}
