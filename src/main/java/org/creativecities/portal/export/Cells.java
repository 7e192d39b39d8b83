package org.creativecities.portal.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Jalali;
import org.jspecify.annotations.Nullable;

/** Values as cells: Latin digits for other programs, days in both calendars, nothing that a spreadsheet computes. */
final class Cells {

    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern UNSEEN = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+");
    private static final int SIGNIFICANT = 16;

    private Cells() {}

    /** A text that begins like a formula, even behind blanks, gets an apostrophe in front. */
    static String harmless(String text) {
        var begin = UNSEEN.matcher(text).replaceFirst("");
        var risky = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                || !begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }

    /** Signs that no sheet can hold are left out. */
    static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c) && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** 2027-01-20T14:00, by the clocks in Tehran. */
    static String iso(Object at) {
        var text = at instanceof Instant instant ? local(instant).toString() : at.toString();
        return text.length() > SIGNIFICANT ? text.substring(0, SIGNIFICANT) : text;
    }

    /** 1405/10/30. */
    static String jalali(Object at) {
        var day = Jalali.of(at instanceof Instant instant ? local(instant).toLocalDate() : (LocalDate) at);
        return String.format(Locale.ROOT, "%d/%02d/%02d", day.year(), day.month(), day.day());
    }

    static LocalDateTime local(Instant at) {
        return at.atZone(DatabaseClock.TEHRAN).toLocalDateTime();
    }

    static boolean isDate(@Nullable Object cell) {
        return cell instanceof Instant || cell instanceof LocalDate;
    }
}
