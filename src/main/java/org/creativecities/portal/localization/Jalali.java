package org.creativecities.portal.localization;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of the Solar Hijri calendar, the official one in Iran. Everything is stored as {@link LocalDate}; this is only
 * for showing and reading.
 *
 * @param year such as 1405
 * @param month 1 (Farvardin) to 12 (Esfand)
 * @param day 1 to 31
 */
public record Jalali(int year, int month, int day) {

    public static final List<String> MONTHS = List.of(
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");

    public static final List<String> MONTHS_IN_LATIN = List.of(
            "Farvardin",
            "Ordibehesht",
            "Khordad",
            "Tir",
            "Mordad",
            "Shahrivar",
            "Mehr",
            "Aban",
            "Azar",
            "Dey",
            "Bahman",
            "Esfand");

    /** Days of the week from Saturday, with which the week begins, to Friday. */
    public static final List<String> WEEKDAYS =
            List.of("شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه");

    /** The Julian day number of 1970-01-01, as the calendar counts days. */
    private static final int EPOCH_AS_JULIAN_DAY = 2_440_588;

    public static Jalali of(LocalDate date) {
        var calendar = calendar();
        calendar.set(Calendar.JULIAN_DAY, Math.toIntExact(date.toEpochDay()) + EPOCH_AS_JULIAN_DAY);
        return new Jalali(
                calendar.get(Calendar.EXTENDED_YEAR),
                calendar.get(Calendar.MONTH) + 1,
                calendar.get(Calendar.DAY_OF_MONTH));
    }

    /** @throws DateTimeException when the calendar has no such day, such as 1404/12/30 */
    public LocalDate toLocalDate() {
        if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
            throw new DateTimeException("No such day: " + year + "/" + month + "/" + day);
        }
        var calendar = calendar();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        return LocalDate.ofEpochDay(calendar.get(Calendar.JULIAN_DAY) - EPOCH_AS_JULIAN_DAY);
    }

    /** Whether Esfand has 30 days. */
    public static boolean isLeap(int year) {
        var calendar = calendar();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        return calendar.getActualMaximum(Calendar.DAY_OF_YEAR) == 366;
    }

    public static int lengthOfMonth(int year, int month) {
        if (month <= 6) {
            return 31;
        }
        return month < 12 || isLeap(year) ? 30 : 29;
    }

    String monthName() {
        return MONTHS.get(month - 1);
    }

    /** The day of the week in Persian. */
    static String weekday(LocalDate date) {
        // Monday is 1 there, Saturday is 0 here.
        return WEEKDAYS.get((date.getDayOfWeek().getValue() + 1) % 7);
    }

    /** A new one each time: calendars are not thread-safe. */
    private static Calendar calendar() {
        var calendar = new PersianCalendar(TimeZone.GMT_ZONE, new ULocale("fa_IR@calendar=persian"));
        calendar.clear();
        return calendar;
    }
}
