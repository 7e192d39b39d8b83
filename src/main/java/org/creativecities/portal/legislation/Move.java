package org.creativecities.portal.legislation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step on the route, asked by one person and confirmed or refused by another.
 *
 * @param letter its number; empty where none is needed
 * @param decidedBy null while it waits
 * @param refusal why it was refused; empty when confirmed or waiting
 */
public record Move(
        UUID id,
        Stage from,
        Stage to,
        String letter,
        @Nullable LocalDate letterDay,
        String note,
        UUID askedBy,
        Instant askedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        String refusal) {

    public boolean waiting() {
        return decidedBy == null;
    }

    public boolean done() {
        return decidedBy != null && refusal.isEmpty();
    }
}
