package org.creativecities.portal.council;

import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits or sat on a body.
 *
 * @param body the organisation they speak for
 * @param until the last day of the term; null while it is open
 * @param current whether the term runs on the day that was asked about
 */
public record MemberView(
        UUID id,
        UUID person,
        Bilingual name,
        String body,
        Duty duty,
        LocalDate from,
        @Nullable LocalDate until,
        boolean current) {}
