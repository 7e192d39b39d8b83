package org.creativecities.portal.criteria;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param verdict what counts now; null where nothing was decided (or, for the public, published)
 * @param atWork the status of the version somebody works on; null for the public
 * @param lastLook when the shown verdict was decided
 */
public record ClauseRow(
        Clause clause,
        @Nullable Verdict verdict,
        @Nullable PositionStatus atWork,
        @Nullable Instant lastLook) {}
