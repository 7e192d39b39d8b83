package org.creativecities.portal.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JalaliTests {

    @ParameterizedTest
    @CsvSource({
        "2025-03-20, 1403, 12, 30",
        "2025-03-21, 1404, 1, 1",
        "2026-11-22, 1405, 9, 1",
        "2027-01-20, 1405, 10, 30",
        "2027-03-21, 1406, 1, 1",
        "2027-06-22, 1406, 4, 1",
        "2029-03-20, 1408, 1, 1",
        "2030-03-20, 1408, 12, 30",
        "1979-02-11, 1357, 11, 22",
        "1921-03-21, 1300, 1, 1",
    })
    void theSameDayInBothCalendars(LocalDate day, int year, int month, int dayOfMonth) {
        assertThat(Jalali.of(day)).isEqualTo(new Jalali(year, month, dayOfMonth));
        assertThat(new Jalali(year, month, dayOfMonth).toLocalDate()).isEqualTo(day);
    }

    @Test
    void leapYearsAreTheOfficialOnes() {
        assertThat(IntStream.rangeClosed(1390, 1412).filter(Jalali::isLeap))
                .containsExactly(1391, 1395, 1399, 1403, 1408, 1412);
    }

    @ParameterizedTest
    @CsvSource({"1404, 12, 30", "1405, 7, 31", "1405, 13, 1", "1405, 0, 1", "1405, 1, 0", "1405, 1, 32"})
    void daysThatDoNotExistAreRefused(int year, int month, int day) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new Jalali(year, month, day).toLocalDate());
    }

    @Test
    void everyDayOfACenturyAndAHalfComesBack() {
        for (var day = LocalDate.of(1921, 3, 21); day.getYear() < 2070; day = day.plusDays(1)) {
            assertThat(Jalali.of(day).toLocalDate()).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, شنبه", "2026-11-22, یکشنبه", "2027-01-20, چهارشنبه", "2026-11-27, جمعه"})
    void theWeekBeginsOnSaturday(LocalDate day, String name) {
        assertThat(Jalali.weekday(day)).isEqualTo(name);
    }
}
