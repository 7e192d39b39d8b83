package org.creativecities.portal.localization;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creativecities.portal.action.DatabaseClock;

/** Reads a day and an hour of Tehran, each from its own field. */
public final class DateTimeInput {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]) ?[:.٫] ?([0-5]\\d)");

    private DateTimeInput() {}

    /** The moment at which the clocks in Tehran show this, or nothing when either field cannot be read. */
    public static Optional<Instant> parse(String date, String time) {
        return DateInput.parse(date)
                .flatMap(day -> time(time)
                        .map(hour ->
                                day.atTime(hour).atZone(DatabaseClock.TEHRAN).toInstant()));
    }

    /** Hours and minutes of a day of 24 hours: ۱۴:۰۰. */
    public static Optional<LocalTime> time(String typed) {
        var matcher = TIME.matcher(DateInput.plain(typed));
        return matcher.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
