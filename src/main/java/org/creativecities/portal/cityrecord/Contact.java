package org.creativecities.portal.cityrecord;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds or held an office of a city, and when.
 *
 * @param nameEn as UNESCO's form writes it; empty when not yet known
 * @param from the first day; null when unknown
 * @param until the last day; null while it lasts
 * @param source the letter or decree that says so; empty when none was named
 */
public record Contact(
        UUID id,
        String municipality,
        Duty duty,
        String nameFa,
        String nameEn,
        String post,
        String telephone,
        String email,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String source,
        long version) {

    /** Whether the office is held on this day. */
    public boolean holds(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
