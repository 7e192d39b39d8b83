package org.creativecities.portal.localization;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import org.creativecities.portal.action.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The one way numbers, dates and sums reach a page: {@code ${@format.date(x)}}. Persian pages show Persian digits and
 * the Jalali calendar, English ones Latin digits and the Gregorian; times are Tehran's unless they say Paris. A value
 * that is not known prints as a dash.
 */
@Component("format")
public class Format {

    static final String UNKNOWN = "–";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String TODAY = Format.class.getName() + ".today";

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final long KILOBYTE = 1024;

    // Frozen, and so usable by all threads.
    private static final Collator ORDER =
            Collator.getInstance(ULocale.forLanguageTag("fa-IR")).freeze();

    private static final LocalizedNumberFormatter PERSIAN = numbers("fa-IR");
    private static final LocalizedNumberFormatter ENGLISH = numbers("en");

    private final MessageSource messages;
    private final DatabaseClock clock;

    Format(MessageSource messages, DatabaseClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    private static LocalizedNumberFormatter numbers(String tag) {
        return NumberFormatter.withLocale(ULocale.forLanguageTag(tag)).precision(Precision.maxFraction(2));
    }

    // ------------------------------------------------------------------ numbers

    /** ۴۸٬۵۰۰٬۰۰۰ and ۲٫۸; at most two decimals. */
    public String number(@Nullable Number number) {
        return number == null ? UNKNOWN : numbers().format(number).toString();
    }

    /** With exactly this many decimals: means of scores, ۳٫۵۰. */
    public String decimal(@Nullable Number number, int decimals) {
        return number == null
                ? UNKNOWN
                : numbers()
                        .precision(Precision.fixedFraction(decimals))
                        .format(number)
                        .toString();
    }

    /** The text's digits as this page shows digits, all else untouched: section numbers, years, letter numbers. */
    public String digits(@Nullable Object text) {
        return text == null ? UNKNOWN : Digits.in(language(), text.toString());
    }

    /** Parts of a hundred, so 42 and not 0.42: ۴۲٪. In sentences the message says «۴۲ درصد». */
    public String percent(@Nullable Number number) {
        return number == null ? UNKNOWN : number(number) + (persian() ? "٪" : "%");
    }

    /** From the one to the other: ۹.۱–۹.۳. */
    public String range(Object from, Object to) {
        return digits(from) + "–" + digits(to);
    }

    /** In words: سه, three. */
    public String words(long number) {
        return NumberWords.of(language(), number);
    }

    /** In words at the beginning of a sentence: سه, Three. */
    public String openingWords(long number) {
        var words = words(number);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    // ------------------------------------------------------------------ sums and sizes

    /** A sum in rial: ۴۸٬۵۰۰٬۰۰۰٬۰۰۰ ریال; IRR 48.5 billion, shortened only where nothing is lost. */
    public String money(@Nullable Number rial) {
        if (rial == null) {
            return UNKNOWN;
        }
        if (persian()) {
            return message("money", number(rial));
        }
        var sum = BigDecimal.valueOf(rial.longValue());
        for (var unit : List.of(BILLION, MILLION)) {
            var part = sum.divide(unit).stripTrailingZeros();
            if (sum.abs().compareTo(unit) >= 0 && part.scale() <= 2) {
                return message(unit == BILLION ? "money.billion" : "money.million", number(part));
            }
        }
        return message("money", number(rial));
    }

    /** The sum in words, to stand under the field it was typed in. */
    public String moneyWords(@Nullable Number rial) {
        return rial == null ? UNKNOWN : message("money.words", words(rial.longValue()));
    }

    /** The figure alone, in millions of rial, for tables that name the unit in their head. */
    public String millions(@Nullable Number rial) {
        return rial == null
                ? UNKNOWN
                : number(BigDecimal.valueOf(rial.longValue()).divide(MILLION));
    }

    /** A file's size: ۲٫۸ مگابایت, 2.8 MB. */
    public String bytes(@Nullable Number size) {
        if (size == null) {
            return UNKNOWN;
        }
        long bytes = size.longValue();
        if (bytes < KILOBYTE) {
            return message("bytes", number(bytes));
        }
        return bytes < KILOBYTE * KILOBYTE
                ? message("kilobytes", number(Math.round((double) bytes / KILOBYTE)))
                : message("megabytes", number(Math.round(bytes * 10.0 / KILOBYTE / KILOBYTE) / 10.0));
    }

    // ------------------------------------------------------------------ days and times

    /** ۳۰ دی ۱۴۰۵; 20 Jan 2027. */
    public String date(@Nullable Temporal at) {
        return at == null ? UNKNOWN : dates().day(day(at));
    }

    /** ۱۴۰۵/۱۰/۳۰; 2027-01-20. What a date field shows. */
    public String shortDate(@Nullable Temporal at) {
        return at == null ? UNKNOWN : dates().shortDay(day(at));
    }

    /** With weekday, and with the time where the value has one. */
    public String longDate(@Nullable Temporal at) {
        if (at == null) {
            return UNKNOWN;
        }
        return at instanceof LocalDate date
                ? dates().longDay(date)
                : message("moment", dates().longDay(day(at)), dates().time(tehran(Instant.from(at))));
    }

    /** ۳۰ دی ۱۴۰۵، ۱۴:۰۰; 20 Jan 2027, 14:00. */
    public String dateTime(@Nullable Instant at) {
        return at == null ? UNKNOWN : message("date-time", date(at), time(at));
    }

    /** ۱۴:۰۰. */
    public String time(@Nullable Instant at) {
        return at == null ? UNKNOWN : dates().time(tehran(at));
    }

    /** The day in the calendar the page does not use: 22 June 2027; 1 Tir 1406. Left to right in both languages. */
    public String otherCalendar(@Nullable Temporal at) {
        return at == null ? UNKNOWN : dates().otherCalendar(day(at));
    }

    /** The moment as the clocks in Paris show it, where UNESCO's deadlines are set. */
    public String paris(@Nullable Instant at) {
        if (at == null) {
            return UNKNOWN;
        }
        var there = at.atZone(PARIS);
        return message("moment.paris", dates().longDay(there.toLocalDate()), dates().time(there));
    }

    /** ۵۹ روز مانده, امروز, ۲ روز دیرکرد. */
    public String daysLeft(@Nullable Temporal until) {
        if (until == null) {
            return UNKNOWN;
        }
        long days = ChronoUnit.DAYS.between(today(), day(until));
        if (days == 0) {
            return message("today");
        }
        return days > 0 ? message("days-left", days) : message("days-late", -days);
    }

    /** امروز، ۱۱:۴۸; دیروز، ۱۱:۴۸; ۳ روز پیش; beyond a week the date. */
    public String relative(@Nullable Instant at) {
        if (at == null) {
            return UNKNOWN;
        }
        long days = ChronoUnit.DAYS.between(day(at), today());
        if (days == 0 || days == 1 || days == -1) {
            return message(days == 0 ? "today.at" : days == 1 ? "yesterday.at" : "tomorrow.at", time(at));
        }
        return days > 1 && days <= 7 ? message("days-ago", days) : dateTime(at);
    }

    /** The months' names in the order and calendar of the page. */
    public List<String> months() {
        return dates().months();
    }

    // ------------------------------------------------------------------ texts

    /** The text in the page's language; the other one where it is missing. */
    public String text(@Nullable Bilingual text) {
        return text == null ? UNKNOWN : text.in(language().locale());
    }

    /** A telephone number, left to right: ۰۹۱۲ ۳۴۵ ۶۷۸۹. */
    public String phone(@Nullable String stored) {
        return stored == null ? UNKNOWN : digits(PhoneInput.grouped(stored));
    }

    /** A person's national number with its middle hidden: ۰۰۸۴•••۹۴۸. */
    public String nationalId(@Nullable String stored) {
        return stored == null ? UNKNOWN : digits(NationalId.masked(stored));
    }

    /** ۱۴۱۵۵–۶۳۴۵۷. */
    public String postalCode(@Nullable String stored) {
        return stored == null ? UNKNOWN : digits(PostalCode.halves(stored));
    }

    /** Walled off from the direction of what stands around it: for titles, subjects and attributes without markup. */
    public String isolate(@Nullable String text) {
        return text == null ? UNKNOWN : "\u2068" + text + "\u2069";
    }

    /** Persian alphabetical order, for lists put together in Java; the database's {@code collate fa_ir} sorts alike. */
    public static Comparator<String> collator() {
        return ORDER::compare;
    }

    // ------------------------------------------------------------------

    private static Language language() {
        return Language.current();
    }

    private static boolean persian() {
        return language() == Language.PERSIAN;
    }

    private static LocalizedNumberFormatter numbers() {
        return persian() ? PERSIAN : ENGLISH;
    }

    private static Dates dates() {
        return Dates.of(language());
    }

    private static LocalDate day(Temporal at) {
        return at instanceof LocalDate date ? date : tehran(Instant.from(at)).toLocalDate();
    }

    private static ZonedDateTime tehran(Instant at) {
        return at.atZone(DatabaseClock.TEHRAN);
    }

    /** Asked once a request, so that a list of deadlines costs one query and agrees with itself. */
    private LocalDate today() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return clock.today();
        }
        if (request.getAttribute(TODAY, RequestAttributes.SCOPE_REQUEST) instanceof LocalDate known) {
            return known;
        }
        var today = clock.today();
        request.setAttribute(TODAY, today, RequestAttributes.SCOPE_REQUEST);
        return today;
    }

    private String message(String key, Object... parts) {
        return messages.getMessage(
                "localization.format." + key, parts, language().locale());
    }
}
