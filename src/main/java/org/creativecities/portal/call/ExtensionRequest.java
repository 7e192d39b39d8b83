package org.creativecities.portal.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * More time for one city as somebody asked for it.
 *
 * @param state {@code ASKED}, {@code GRANTED} or {@code REFUSED}
 * @param note why it was refused
 */
public record ExtensionRequest(
        UUID id,
        String municipality,
        Instant closesAt,
        String reason,
        String letterNumber,
        UUID askedBy,
        Instant askedAt,
        String state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {

    public boolean waiting() {
        return "ASKED".equals(state);
    }
}
