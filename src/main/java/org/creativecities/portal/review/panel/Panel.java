package org.creativecities.portal.review.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting of reviewers about dossiers of one call. */
public record Panel(
        UUID id,
        UUID call,
        String title,
        LocalDate heldOn,
        Status status,
        Set<UUID> members,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        long version) {

    public Panel {
        members = Set.copyOf(members);
    }

    /** Where the meeting stands. */
    public enum Status {
        PLANNED,
        SITTING,
        CLOSED
    }

    public boolean isSitting() {
        return status == Status.SITTING;
    }
}
