package org.creativecities.portal.call;

import java.time.LocalDate;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the call's calendar: receiving, screening, review … Days are meant in Tehran, both included.
 *
 * @param from null when not settled yet
 * @param to null when not settled yet
 */
public record Phase(
        String code,
        Bilingual title,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
