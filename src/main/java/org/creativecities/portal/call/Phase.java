package org.creativecities.portal.call;

import java.time.LocalDate;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the call's calendar: receiving, screening, review … Days are meant in Tehran, both included.
 *
 * @param from null when not settled yet
 * @param to null when not settled yet
 * @param rights what may be done while it runs
 */
public record Phase(
        String code,
        Bilingual title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        PhaseRights rights) {

    /** A phase with the rights its code usually has. */
    public Phase(String code, Bilingual title, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(code, title, from, to, PhaseRights.usual(code));
    }

    /** Whether this day lies in it; a phase without a first day never runs, one without a last day goes on. */
    public boolean runsOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
