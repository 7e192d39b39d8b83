package org.creativecities.portal.review.panel;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.review.Recommendation;
import org.jspecify.annotations.Nullable;

/**
 * A dossier on the agenda.
 *
 * @param absent members who left the room for it
 * @param text what was found, in the panel's words
 * @param version the version a form must carry back
 */
public record PanelItem(
        UUID id,
        UUID panel,
        UUID dossier,
        int position,
        Status status,
        @Nullable Recommendation finding,
        String text,
        @Nullable UUID recordedBy,
        @Nullable Instant recordedAt,
        Set<UUID> absent,
        long version) {

    public PanelItem {
        absent = Set.copyOf(absent);
    }

    /** Where the item stands. */
    public enum Status {
        WAITING,
        NOW,
        DONE,
        POSTPONED
    }

    public boolean isNow() {
        return status == Status.NOW;
    }

    public boolean isAhead() {
        return status == Status.WAITING || status == Status.POSTPONED;
    }
}
