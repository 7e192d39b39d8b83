package org.creativecities.portal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\uFF1D1", "\u00A0=1"})
    @Row("K5")
    void whatASpreadsheetWouldComputeIsTextBehindAnApostrophe(String text) {
        assertThat(Cells.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "شیراز", "CC-1405-0001", "۱۲", "a=b"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(Cells.harmless(text)).isEqualTo(text);
    }

    @Test
    void aDayStandsInBothCalendars() {
        assertThat(Cells.iso(LocalDate.of(2027, 1, 20))).isEqualTo("2027-01-20");
        assertThat(Cells.jalali(LocalDate.of(2027, 1, 20))).isEqualTo("1405/10/30");
        assertThat(Cells.iso(Instant.parse("2027-01-20T10:30:00Z"))).isEqualTo("2027-01-20T14:00");
        assertThat(Cells.jalali(Instant.parse("2027-01-20T20:30:00Z"))).isEqualTo("1405/11/01");
    }
}
