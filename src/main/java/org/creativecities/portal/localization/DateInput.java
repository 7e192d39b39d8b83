package org.creativecities.portal.localization;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people type it, in digits of any sort. The year tells the calendar: 1300–1599 is Jalali, 1900–2099
 * Gregorian, on the pages of both languages. Days that do not exist are refused, never moved.
 */
public final class DateInput {

    /** Longer than any date with its weekday. */
    private static final int LONGEST = 60;

    private static final String BETWEEN = "(?: ?[/.\\-] ?| )";

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{4})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})");
    private static final Pattern WORDS =
            Pattern.compile("(?:[\\p{L}\\u200C]+[,،]? +)?(\\d{1,2})(?:\\.|/|-| )+(\\p{L}+)\\.?(?:,|/|-| )+(\\d{4})");

    private static final List<String> GREGORIAN_IN_PERSIAN = List.of(
            "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر");

    private DateInput() {}

    /** The day, or nothing when the text is no day of either calendar. */
    public static Optional<LocalDate> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var text = plain(typed);
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(number(numbers, 1), number(numbers, 2), number(numbers, 3));
        }
        var words = WORDS.matcher(text);
        return words.matches() ? named(number(words, 3), words.group(2), number(words, 1)) : Optional.empty();
    }

    /** Latin digits, Persian letters, no invisible marks, one sort of space and hyphen. */
    static String plain(String typed) {
        return PersianText.clean(Digits.toLatin(typed))
                .replaceAll("[" + Characters.INVISIBLE + "&&[^\\u200C]]", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[" + Characters.SPACES + "]+", " ")
                .strip();
    }

    private static Optional<LocalDate> named(int year, String month, int day) {
        int jalali = Math.max(indexOf(Jalali.MONTHS, month), indexOf(Jalali.MONTHS_IN_LATIN, month));
        int gregorian = Math.max(indexOf(GREGORIAN_IN_PERSIAN, month), english(month));
        if (isJalali(year) && jalali >= 0) {
            return day(year, jalali + 1, day);
        }
        return !isJalali(year) && gregorian >= 0 ? day(year, gregorian + 1, day) : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            if (isJalali(year)) {
                return Optional.of(new Jalali(year, month, day).toLocalDate());
            }
            return year >= 1900 && year < 2100 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isJalali(int year) {
        return year >= 1300 && year < 1600;
    }

    private static int indexOf(List<String> names, String name) {
        var key = PersianText.searchKey(name);
        return names.stream().map(PersianText::searchKey).toList().indexOf(key);
    }

    /** January, Jan: three letters or more of the English name. */
    private static int english(String name) {
        var months = Dates.GREGORIAN.months();
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i).toLowerCase(Locale.ROOT);
            if (name.length() >= 3 && month.startsWith(name.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return "sept".equalsIgnoreCase(name) ? 8 : -1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
