package org.creativecities.portal.localization;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days on which Iranian offices work: Saturday to Wednesday, without the holidays of the table {@code holiday}. Beyond
 * the last holiday that is known only the weekly days off count.
 */
@Component
public class WorkingDays {

    private static final Set<DayOfWeek> OFF = EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** More than any promise; keeps a search for a day from running on. */
    private static final int MOST = 3_660;

    private final JdbcClient jdbc;

    WorkingDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days as they are known now, for many questions at the price of one query. */
    public Known known() {
        return new Known(jdbc.sql("select day from holiday").query(LocalDate.class).list().stream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** @param holidays days off besides Thursday and Friday */
    public record Known(Set<LocalDate> holidays) {

        public boolean isWorking(LocalDate day) {
            return !OFF.contains(day.getDayOfWeek()) && !holidays.contains(day);
        }

        /** How many working days lie after the first day up to the last, this one included. */
        public int between(LocalDate first, LocalDate last) {
            return (int) first.plusDays(1)
                    .datesUntil(last.isBefore(first) ? first.plusDays(1) : last.plusDays(1))
                    .filter(this::isWorking)
                    .count();
        }

        /** The day that lies so many working days after this one; the day itself for none. */
        public LocalDate after(LocalDate day, int workingDays) {
            var at = day;
            var left = workingDays;
            for (var n = 0; left > 0 && n < MOST; n++) {
                at = at.plusDays(1);
                if (isWorking(at)) {
                    left--;
                }
            }
            return at;
        }
    }
}
