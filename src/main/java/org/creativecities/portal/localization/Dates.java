package org.creativecities.portal.localization;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Days and times as the pages of one language write them. */
enum Dates {
    JALALI {
        @Override
        List<String> months() {
            return Jalali.MONTHS;
        }

        @Override
        String day(LocalDate date) {
            var day = Jalali.of(date);
            return Digits.toPersian(day.day() + " " + day.monthName() + " " + day.year());
        }

        @Override
        String shortDay(LocalDate date) {
            var day = Jalali.of(date);
            return Digits.toPersian(String.format(Locale.ROOT, "%d/%02d/%02d", day.year(), day.month(), day.day()));
        }

        @Override
        String longDay(LocalDate date) {
            return Jalali.weekday(date) + " " + day(date);
        }

        @Override
        String time(ZonedDateTime at) {
            return Digits.toPersian(TIME.format(at));
        }

        @Override
        String otherCalendar(LocalDate date) {
            return GREGORIAN_DAY.format(date);
        }
    },

    GREGORIAN {
        @Override
        List<String> months() {
            return MONTHS;
        }

        @Override
        String day(LocalDate date) {
            return GREGORIAN_SHORT_MONTH.format(date);
        }

        @Override
        String shortDay(LocalDate date) {
            return date.toString();
        }

        @Override
        String longDay(LocalDate date) {
            return GREGORIAN_LONG.format(date);
        }

        @Override
        String time(ZonedDateTime at) {
            return TIME.format(at);
        }

        @Override
        String otherCalendar(LocalDate date) {
            var day = Jalali.of(date);
            return day.day() + " " + Jalali.MONTHS_IN_LATIN.get(day.month() - 1) + " " + day.year();
        }
    };

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter GREGORIAN_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter GREGORIAN_SHORT_MONTH =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter GREGORIAN_LONG =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    static Dates of(Language language) {
        return language == Language.PERSIAN ? JALALI : GREGORIAN;
    }

    /** Names of the months, from the year's first. */
    abstract List<String> months();

    /** ۳۰ دی ۱۴۰۵, 20 Jan 2027. */
    abstract String day(LocalDate date);

    /** ۱۴۰۵/۱۰/۳۰, 2027-01-20: what date fields show and read back. */
    abstract String shortDay(LocalDate date);

    /** چهارشنبه ۳۰ دی ۱۴۰۵; Wednesday, 20 January 2027. */
    abstract String longDay(LocalDate date);

    /** ۱۴:۰۰, 14:00. */
    abstract String time(ZonedDateTime at);

    /** The same day in the calendar of the other language's pages: 22 June 2027; 1 Tir 1406. */
    abstract String otherCalendar(LocalDate date);
}
