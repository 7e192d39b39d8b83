package org.creativecities.portal.call;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which days offices work.
 *
 * @param weekend days of the week that are free
 * @param holidays free days by date
 */
public record WorkingDays(Set<DayOfWeek> weekend, Map<LocalDate, Holiday> holidays) {

    public boolean works(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }

    /** This day, or the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        var found = day;
        while (!works(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The working day that lies so many working days before this one. */
    public LocalDate before(LocalDate day, int workingDays) {
        var found = onOrBefore(day);
        for (var left = workingDays; left > 0; left--) {
            found = onOrBefore(found.minusDays(1));
        }
        return found;
    }

    /** How many working days lie after the first day up to the last, this one included. */
    public int between(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? 0
                : (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::works)
                        .count();
    }

    /** The working day that lies so many working days after this one; the day itself for none. */
    public LocalDate after(LocalDate day, int workingDays) {
        var found = day;
        for (var left = workingDays; left > 0; ) {
            found = found.plusDays(1);
            if (works(found)) {
                left--;
            }
        }
        return found;
    }
}
