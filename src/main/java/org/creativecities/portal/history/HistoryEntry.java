package org.creativecities.portal.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the history.
 *
 * @param number its place in the chain, from 1, without gaps
 * @param subject the kind of thing it happened to
 * @param action the message key below {@code history.action.}
 * @param by null when the portal itself did it
 * @param municipality whose people may read it; null for nobody's
 * @param changes what changed, as JSON: field → {before, after}
 * @param address where the request came from; null for timed work
 * @param requestId the number that error pages show and logs carry
 */
public record HistoryEntry(
        long number,
        Instant at,
        String subject,
        String subjectId,
        String action,
        @Nullable UUID by,
        @Nullable String municipality,
        @Nullable String reason,
        String changes,
        @Nullable String address,
        @Nullable String requestId,
        String previousHash,
        String hash) {}
