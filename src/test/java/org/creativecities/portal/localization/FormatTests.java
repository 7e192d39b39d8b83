package org.creativecities.portal.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.creativecities.portal.Row;
import org.creativecities.portal.action.DatabaseClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What every kind of value looks like on the pages of both languages. */
class FormatTests {

    /** چهارشنبه ۳۰ دی ۱۴۰۵، ساعت ۱۴:۰۰ in Tehran. */
    private static final Instant DEADLINE = Instant.parse("2027-01-20T10:30:00Z");

    private final DatabaseClock clock = mock(DatabaseClock.class);
    private final Format format = new Format(new LocalizationConfiguration().messageSource(), clock);

    @BeforeEach
    void theDayIsKnown() {
        when(clock.today()).thenReturn(LocalDate.of(2026, 11, 22));
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private String fa(Supplier<String> shown) {
        LocaleContextHolder.setLocale(Language.PERSIAN.locale());
        return shown.get();
    }

    private String en(Supplier<String> shown) {
        LocaleContextHolder.setLocale(Language.ENGLISH.locale());
        return shown.get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48500000 | ۴۸٬۵۰۰٬۰۰۰ | 48,500,000",
                "2.8      | ۲٫۸        | 2.8",
                "0        | ۰          | 0",
                "1004     | ۱٬۰۰۴      | 1,004",
                "3.456    | ۳٫۴۶       | 3.46",
                "-5       | \u200E−۵   | -5",
            })
    @Row("M5")
    void numbers(BigDecimal number, String persian, String english) {
        assertThat(fa(() -> format.number(number))).isEqualTo(persian);
        assertThat(en(() -> format.number(number))).isEqualTo(english);
    }

    @Test
    void partsAndRanges() {
        assertThat(fa(() -> format.percent(42))).isEqualTo("۴۲٪");
        assertThat(en(() -> format.percent(42))).isEqualTo("42%");
        assertThat(fa(() -> format.digits("10.1"))).isEqualTo("۱۰.۱");
        assertThat(en(() -> format.digits("۱۰.۱"))).isEqualTo("10.1");
        assertThat(fa(() -> format.range("9.1", "9.3"))).isEqualTo("۹.۱–۹.۳");
        assertThat(en(() -> format.range("9.1", "9.3"))).isEqualTo("9.1–9.3");
        assertThat(fa(() -> format.digits("۱۴۰۵/۲۲۱۸"))).isEqualTo("۱۴۰۵/۲۲۱۸");
        assertThat(fa(() -> format.decimal(3.5, 2))).isEqualTo("۳٫۵۰");
        assertThat(fa(() -> format.words(3))).isEqualTo("سه");
        assertThat(en(() -> format.openingWords(3))).isEqualTo("Three");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48500000000 | ۴۸٬۵۰۰٬۰۰۰٬۰۰۰ ریال | IRR 48.5 billion | چهل و هشت میلیارد و پانصد میلیون ریال"
                        + " | forty-eight billion five hundred million rials",
                "48512345678 | ۴۸٬۵۱۲٬۳۴۵٬۶۷۸ ریال | IRR 48,512,345,678 | چهل و هشت میلیارد و پانصد و دوازده میلیون و"
                        + " سیصد و چهل و پنج هزار و ششصد و هفتاد و هشت ریال | forty-eight billion five hundred twelve"
                        + " million three hundred forty-five thousand six hundred seventy-eight rials",
                "2500000     | ۲٬۵۰۰٬۰۰۰ ریال      | IRR 2.5 million  | دو میلیون و پانصد هزار ریال"
                        + " | two million five hundred thousand rials",
                "0           | ۰ ریال              | IRR 0            | صفر ریال | zero rials",
            })
    void sums(long rial, String persian, String english, String persianWords, String englishWords) {
        assertThat(fa(() -> format.money(rial))).isEqualTo(persian);
        assertThat(en(() -> format.money(rial))).isEqualTo(english);
        assertThat(fa(() -> format.moneyWords(rial))).isEqualTo(persianWords);
        assertThat(en(() -> format.moneyWords(rial))).isEqualTo(englishWords);
    }

    @Test
    void sumsInMillionsAndSizes() {
        assertThat(fa(() -> format.millions(48_500_000_000L))).isEqualTo("۴۸٬۵۰۰");
        assertThat(fa(() -> format.bytes(2_936_013L))).isEqualTo("۲٫۸ مگابایت");
        assertThat(en(() -> format.bytes(2_936_013L))).isEqualTo("2.8 MB");
        assertThat(fa(() -> format.bytes(840 * 1024))).isEqualTo("۸۴۰ کیلوبایت");
        assertThat(en(() -> format.bytes(12))).isEqualTo("12 bytes");
    }

    @Test
    @Row("M4")
    void momentsInBothCalendars() {
        assertThat(fa(() -> format.longDate(DEADLINE))).isEqualTo("چهارشنبه ۳۰ دی ۱۴۰۵، ساعت ۱۴:۰۰");
        assertThat(en(() -> format.longDate(DEADLINE))).isEqualTo("Wednesday, 20 January 2027, 14:00 (Tehran)");
        assertThat(fa(() -> format.date(DEADLINE))).isEqualTo("۳۰ دی ۱۴۰۵");
        assertThat(en(() -> format.date(DEADLINE))).isEqualTo("20 Jan 2027");
        assertThat(fa(() -> format.shortDate(DEADLINE))).isEqualTo("۱۴۰۵/۱۰/۳۰");
        assertThat(en(() -> format.shortDate(DEADLINE))).isEqualTo("2027-01-20");
        assertThat(fa(() -> format.dateTime(DEADLINE))).isEqualTo("۳۰ دی ۱۴۰۵، ۱۴:۰۰");
        assertThat(en(() -> format.dateTime(DEADLINE))).isEqualTo("20 Jan 2027, 14:00");
        assertThat(fa(() -> format.paris(DEADLINE))).isEqualTo("چهارشنبه ۳۰ دی ۱۴۰۵، ساعت ۱۱:۳۰ به وقت پاریس");
        assertThat(en(() -> format.paris(DEADLINE))).isEqualTo("Wednesday, 20 January 2027, 11:30 (Paris)");
    }

    @Test
    void daysInBothCalendars() {
        var day = LocalDate.of(2027, 6, 22);
        assertThat(fa(() -> format.otherCalendar(day))).isEqualTo("22 June 2027");
        assertThat(en(() -> format.otherCalendar(day))).isEqualTo("1 Tir 1406");
        assertThat(fa(() -> format.longDate(LocalDate.of(2026, 11, 22)))).isEqualTo("یکشنبه ۱ آذر ۱۴۰۵");
        assertThat(fa(() -> format.date(LocalDate.of(2025, 3, 20)))).isEqualTo("۳۰ اسفند ۱۴۰۳");
        assertThat(fa(() -> format.date(LocalDate.of(2027, 3, 21)))).isEqualTo("۱ فروردین ۱۴۰۶");
        LocaleContextHolder.setLocale(Language.PERSIAN.locale());
        assertThat(format.months()).startsWith("فروردین").endsWith("اسفند");
        LocaleContextHolder.setLocale(Language.ENGLISH.locale());
        assertThat(format.months()).startsWith("January").hasSize(12);
    }

    @Test
    void theDayEndsAtMidnightInTehran() {
        assertThat(fa(() -> format.date(Instant.parse("2027-01-20T20:29:59Z")))).isEqualTo("۳۰ دی ۱۴۰۵");
        assertThat(fa(() -> format.date(Instant.parse("2027-01-20T20:30:00Z")))).isEqualTo("۱ بهمن ۱۴۰۵");
        // Tehran has had no summer time since 2022, Paris has.
        assertThat(fa(() -> format.time(Instant.parse("2027-07-01T10:30:00Z")))).isEqualTo("۱۴:۰۰");
        assertThat(en(() -> format.paris(Instant.parse("2027-07-01T10:30:00Z"))))
                .contains("12:30");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-20, ۵۹ روز مانده, 59 days left",
        "2026-11-23, ۱ روز مانده, 1 day left",
        "2026-11-22, امروز, today",
        "2026-11-20, ۲ روز دیرکرد, 2 days overdue",
        "2026-11-21, ۱ روز دیرکرد, 1 day overdue",
    })
    void howLongUntil(LocalDate day, String persian, String english) {
        assertThat(fa(() -> format.daysLeft(day))).isEqualTo(persian);
        assertThat(en(() -> format.daysLeft(day))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22T08:18:00Z | امروز، ۱۱:۴۸      | today, 11:48",
                "2026-11-21T08:18:00Z | دیروز، ۱۱:۴۸      | yesterday, 11:48",
                "2026-11-23T08:18:00Z | فردا، ۱۱:۴۸       | tomorrow, 11:48",
                "2026-11-19T08:18:00Z | ۳ روز پیش         | 3 days ago",
                "2026-10-23T08:18:00Z | ۱ آبان ۱۴۰۵، ۱۱:۴۸ | 23 Oct 2026, 11:48",
            })
    void howLongAgo(Instant at, String persian, String english) {
        assertThat(fa(() -> format.relative(at))).isEqualTo(persian);
        assertThat(en(() -> format.relative(at))).isEqualTo(english);
    }

    @Test
    void codesOfPeopleAndPlaces() {
        assertThat(fa(() -> format.phone("+989123456789"))).isEqualTo("۰۹۱۲ ۳۴۵ ۶۷۸۹");
        assertThat(fa(() -> format.phone("+982188960000"))).isEqualTo("۰۲۱ ۸۸۹۶ ۰۰۰۰");
        assertThat(fa(() -> format.nationalId("0084575948"))).isEqualTo("۰۰۸۴•••۹۴۸");
        assertThat(fa(() -> format.postalCode("1415563457"))).isEqualTo("۱۴۱۵۵–۶۳۴۵۷");
        assertThat(en(() -> format.phone("+989123456789"))).isEqualTo("0912 345 6789");
        assertThat(fa(() -> format.isolate("info@example.ir"))).isEqualTo("\u2068info@example.ir\u2069");
    }

    @Test
    void theOtherLanguageStandsInWhereOneIsMissing() {
        assertThat(fa(() -> format.text(new Bilingual("یزد", "Yazd")))).isEqualTo("یزد");
        assertThat(en(() -> format.text(new Bilingual("یزد", "Yazd")))).isEqualTo("Yazd");
        assertThat(en(() -> format.text(new Bilingual("یزد", null)))).isEqualTo("یزد");
    }

    @Test
    void whatIsNotKnownIsADash() {
        assertThat(Map.of("date", format.date(null), "number", format.number(null), "bytes", format.bytes(null))
                        .values())
                .containsOnly("–");
    }

    @Test
    void manyThreadsAtOnceGetTheSame() {
        LocaleContextHolder.setLocale(Language.PERSIAN.locale());
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(i -> {
                            LocaleContextHolder.setLocale(Language.PERSIAN.locale());
                            try {
                                return format.longDate(DEADLINE) + format.moneyWords(48_500_000_000L);
                            } finally {
                                LocaleContextHolder.resetLocaleContext();
                            }
                        })
                        .distinct())
                .hasSize(1);
    }
}
