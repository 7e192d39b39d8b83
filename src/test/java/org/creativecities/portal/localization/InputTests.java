package org.creativecities.portal.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what is understood. */
class InputTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1405/10/30           | 2027-01-20",
                "۱۴۰۵/۱۰/۳۰           | 2027-01-20",
                "١٤٠٥-١٠-٣٠           | 2027-01-20",
                "۱۴۰۵.10.٣٠           | 2027-01-20",
                "۱۴۰۵ ۱۰ ۳۰           | 2027-01-20",
                "' ۱۴۰۵ / ۱۰ / ۳۰ '   | 2027-01-20",
                "\u200F۱۴۰۵/۱۰/۳۰\u200E | 2027-01-20",
                "1406/2/5             | 2027-04-25",
                "۳۰ دی ۱۴۰۵           | 2027-01-20",
                "چهارشنبه ۳۰ دی ۱۴۰۵  | 2027-01-20",
                "سه\u200Cشنبه، ۲۹ دي ۱۴۰۵ | 2027-01-19",
                "30 Dey 1405          | 2027-01-20",
                "2027-01-20           | 2027-01-20",
                "2027/1/20            | 2027-01-20",
                "۲۰۲۷-۰۱-۲۰           | 2027-01-20",
                "20 Jan 2027          | 2027-01-20",
                "20 January 2027      | 2027-01-20",
                "Wednesday, 20 January 2027 | 2027-01-20",
                "20 jan 2027          | 2027-01-20",
                "5 Sept 2027          | 2027-09-05",
                "20-Jan-2027          | 2027-01-20",
                "۲۰ ژانویه ۲۰۲۷       | 2027-01-20",
                "1403/12/30           | 2025-03-20",
                "1408/12/30           | 2030-03-20",
            })
    @Row("M4")
    void daysOfBothCalendars(String typed, LocalDate day) {
        assertThat(DateInput.parse(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1404/12/30",
                "1405/07/31",
                "1405/13/01",
                "2027-02-29",
                "2027-02-30",
                "05/10/30",
                "30/10/1405",
                "1200/01/01",
                "1700/01/01",
                "2100-01-01",
                "99999/1/1",
                "1405/1/",
                "دی ۱۴۰۵",
                "30 Foo 2027",
                "30 Dey 2027",
                "20 Jan 1405",
                "1405/10/30 x",
                "1405/-1/3",
                "tomorrow",
                "1405/10/300",
                "٪",
                "😀"
            })
    void daysThatAreNone(String typed) {
        assertThat(DateInput.parse(typed)).isEmpty();
    }

    @Test
    void aHugeTextIsNoDayAndNoNumber() {
        var huge = "1".repeat(100_000);
        assertThat(DateInput.parse(huge)).isEmpty();
        assertThat(NumberInput.parse(huge)).isEmpty();
        assertThat(PhoneInput.parse(huge)).isEmpty();
        assertThat(NationalId.parse(huge)).isEmpty();
    }

    @Test
    void aDayAndAnHourOfTehran() {
        assertThat(DateTimeInput.parse("۳۰ دی ۱۴۰۵", "۱۴:۰۰")).contains(Instant.parse("2027-01-20T10:30:00Z"));
        assertThat(DateTimeInput.parse("2027-01-20", "9.05")).contains(Instant.parse("2027-01-20T05:35:00Z"));
        assertThat(DateTimeInput.parse("2027-01-20", "24:00")).isEmpty();
        assertThat(DateTimeInput.parse("2027-01-20", "")).isEmpty();
        assertThat(DateTimeInput.parse("1404/12/30", "14:00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48500000        | 48500000",
                "۴۸٬۵۰۰٬۰۰۰      | 48500000",
                "48,500,000      | 48500000",
                "٤٨٬٥٠٠٬٠٠٠      | 48500000",
                "48 500 000      | 48500000",
                "۴8٥             | 485",
                "۲٫۸             | 2.8",
                "۲/۸             | 2.8",
                "2.8             | 2.8",
                "\u200E−۵        | -5",
                "-5              | -5",
                "۱٬۲۳۴٫۵۶        | 1234.56",
                "'  ۰۰۷\u200C '  | 7",
            })
    void numbers(String typed, BigDecimal number) {
        assertThat(NumberInput.parse(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "2,8", "1,23,456", "1.2.3", "1e9", "NaN", "۱۲ نفر", "--5", "5-", "0x1F", ",5", "٪۵"})
    void whatCouldMeanTwoNumbersOrNone(String typed) {
        assertThat(NumberInput.parse(typed)).isEmpty();
    }

    @Test
    void wholeNumbersFitTheirColumn() {
        assertThat(NumberInput.whole("۹٬۲۲۳٬۳۷۲٬۰۳۶٬۸۵۴٬۷۷۵٬۸۰۷")).contains(Long.MAX_VALUE);
        assertThat(NumberInput.whole("۹٬۲۲۳٬۳۷۲٬۰۳۶٬۸۵۴٬۷۷۵٬۸۰۸")).isEmpty();
        assertThat(NumberInput.whole("2.5")).isEmpty();
        assertThat(NumberInput.whole("2.0")).contains(2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09123456789",
                "۰۹۱۲ ۳۴۵ ۶۷۸۹",
                "+98 912 345 6789",
                "00989123456789",
                "989123456789",
                "0912-345-6789",
                "\u202A+989123456789\u202C",
                "(0912) 3456789"
            })
    void mobileNumbers(String typed) {
        assertThat(PhoneInput.mobile(typed)).contains("+989123456789");
        assertThat(PhoneInput.landline(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02188960000", "۰۲۱ ۸۸۹۶ ۰۰۰۰", "+982188960000", "021-88960000"})
    void landlineNumbers(String typed) {
        assertThat(PhoneInput.landline(typed)).contains("+982188960000");
        assertThat(PhoneInput.parse(typed)).contains("+982188960000");
        assertThat(PhoneInput.mobile(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9123456789", "0912345678", "091234567890", "+1 202 555 0100", "0912345678x", "00000000000"})
    void numbersThatNobodyAnswers(String typed) {
        assertThat(PhoneInput.parse(typed)).isEmpty();
    }

    @Test
    void numbersThatCheckThemselves() {
        assertThat(NationalId.parse("۰۰۸-۴۵۷۵۹۴-۸")).contains("0084575948");
        assertThat(NationalId.parse("0084575949")).isEmpty();
        assertThat(NationalId.parse("84575948")).isEmpty();
        assertThat(NationalId.parse("1111111111")).isEmpty();
        assertThat(OrganisationId.parse("۱۰۳۸۰۲۸۴۷۹۰")).contains("10380284790");
        assertThat(OrganisationId.parse("10380284791")).isEmpty();
        assertThat(OrganisationId.parse("11111111111")).isEmpty();
        assertThat(PostalCode.parse("۱۴۱۵۵-۶۳۴۵۷")).contains("1415563457");
        assertThat(PostalCode.parse("14155–63457")).contains("1415563457");
        assertThat(PostalCode.parse("0415563457")).isEmpty();
        assertThat(PostalCode.parse("2415563457")).isEmpty();
        assertThat(PostalCode.parse("141556345")).isEmpty();
    }

    @Test
    @Row("M5")
    void onlyDigitsChangeTheirShape() {
        assertThat(Digits.toLatin("CC-۱۴۰۵-٠٢٣١ یزد")).isEqualTo("CC-1405-0231 یزد");
        assertThat(Digits.toPersian("پ 12٣")).isEqualTo("پ ۱۲۳");
    }
}
