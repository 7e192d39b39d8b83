package org.creativecities.portal.history.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.history.HistoryFilter;
import org.creativecities.portal.localization.DateInput;
import org.jspecify.annotations.Nullable;

/** The filter bar as it was typed; what cannot be read filters nothing. */
record AuditLogFilter(
        @Nullable String subject,
        @Nullable String id,
        @Nullable String person,
        @Nullable String action,
        @Nullable String from,
        @Nullable String until) {

    boolean isSet() {
        return blankToNull(subject) != null
                || blankToNull(id) != null
                || blankToNull(person) != null
                || blankToNull(action) != null
                || blankToNull(from) != null
                || blankToNull(until) != null;
    }

    HistoryFilter filter() {
        return new HistoryFilter(
                null,
                blankToNull(subject),
                blankToNull(id),
                personId(),
                blankToNull(action),
                start(from, 0),
                start(until, 1));
    }

    private @Nullable UUID personId() {
        try {
            return blankToNull(person) == null ? null : UUID.fromString(String.valueOf(person));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The last day is included, so its filter ends where the next day begins. */
    private static @Nullable Instant start(@Nullable String typed, int daysLater) {
        var text = blankToNull(typed);
        return text == null
                ? null
                : DateInput.parse(text)
                        .map(day -> midnight(day.plusDays(daysLater)))
                        .orElse(null);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(DatabaseClock.TEHRAN).toInstant();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
