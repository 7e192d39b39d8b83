package org.creativecities.portal.tie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a tie's life, as far as its status depends on it.
 *
 * @param disputed whether standing statements disagree on whether it exists
 * @param expiresOn the last day of its term; moves when it is renewed
 * @param jointOn the day of the last joint activity with evidence
 * @param slightOn the day of the last visit or official message with evidence
 * @param contactOn the day both sides' contacts were last confirmed
 */
public record Life(
        TieBasis basis,
        boolean disputed,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate suspendedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate jointOn,
        @Nullable LocalDate slightOn,
        @Nullable LocalDate contactOn) {}
