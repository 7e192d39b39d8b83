package org.creativecities.portal.council;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda and what the minutes say of it.
 *
 * @param carried whether the next meeting begins with it
 * @param version of this item alone: two writers of different items never meet
 */
public record ItemView(
        UUID id,
        int position,
        String title,
        String minutes,
        boolean carried,
        @Nullable UUID writtenBy,
        @Nullable Instant writtenAt,
        long version) {}
