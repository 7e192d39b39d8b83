package org.creativecities.portal.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.creativecities.portal.action.DatabaseClock;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has to do, or a date they have to know.
 *
 * @param path where it is done; the same path and title are the same task
 * @param title what it is, in the language of the page
 * @param detail a second line, such as the city or the number; null where the title says all
 * @param due when it is due; null when nothing presses
 * @param day whether only the day counts, not the hour
 * @param toDo whether something has to be done; false for a date that is only good to know
 */
public record Task(
        String path,
        String title,
        @Nullable String detail,
        @Nullable Instant due,
        boolean day,
        boolean toDo) {

    /** The most urgent first: what is late, then what is due next, then what has no date. */
    public static final Comparator<Task> BY_URGENCY = Comparator.comparing(
                    Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::title);

    /** Due at an instant. */
    public static Task at(String path, String title, @Nullable String detail, @Nullable Instant due) {
        return new Task(path, title, detail, due, false, true);
    }

    /** Due on a day, until its end in Tehran. */
    public static Task on(String path, String title, @Nullable String detail, @Nullable LocalDate due) {
        return new Task(path, title, detail, due == null ? null : endOf(due), true, true);
    }

    /** A date to know. */
    public static Task date(String path, String title, @Nullable String detail, Instant at) {
        return new Task(path, title, detail, at, false, false);
    }

    public boolean lateAt(Instant now) {
        var at = due;
        return toDo && at != null && at.isBefore(now);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(DatabaseClock.TEHRAN).toInstant().minusSeconds(1);
    }
}
