package org.creativecities.portal.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** A holiday was added, changed or removed. */
public record HolidayChanged(
        LocalDate day, @Nullable String before, @Nullable String after, UUID by, Instant at) implements Fact {

    @Override
    public String subject() {
        return "holiday";
    }

    @Override
    public String subjectId() {
        return day.toString();
    }

    @Override
    public String action() {
        return "holiday.changed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("holiday", new Change(before, after));
    }
}
