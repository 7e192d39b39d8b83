package org.creativecities.portal.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat to be taken.
 *
 * @param body the organisation the person speaks for
 * @param until the last day of the term; null while nobody knows
 */
public record NewMember(
        UUID person,
        String body,
        Duty duty,
        LocalDate from,
        @Nullable LocalDate until) {}
