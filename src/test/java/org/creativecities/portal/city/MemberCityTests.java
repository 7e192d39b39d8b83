package org.creativecities.portal.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.Test;

/** The years of monitoring reports, and what a spreadsheet may not take for a formula. */
class MemberCityTests {

    @Test
    void reportsFallDueEveryFourYearsAfterTheDesignation() {
        assertThat(designated(2015).nextReport(2026)).isEqualTo(2027);
        assertThat(designated(2019).nextReport(2026)).isEqualTo(2027);
        assertThat(designated(2021).nextReport(2026)).isEqualTo(2029);
        assertThat(designated(2025).nextReport(2026)).isEqualTo(2029);
    }

    @Test
    void aReportIsDueUntilItsYearIsOver() {
        assertThat(designated(2015).nextReport(2027)).isEqualTo(2027);
        assertThat(designated(2015).nextReport(2028)).isEqualTo(2031);
    }

    @Test
    void aTextThatBeginsLikeAFormulaIsMadeHarmless() {
        assertThat(CsvTable.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvTable.cell(" @SUM(A1)")).isEqualTo("' @SUM(A1)");
        assertThat(CsvTable.cell("-cmd")).isEqualTo("'-cmd");
        assertThat(CsvTable.cell("\u200F=1")).isEqualTo("'\u200F=1");
        assertThat(CsvTable.cell("کاشان")).isEqualTo("کاشان");
        assertThat(CsvTable.cell(-34.6)).hasToString("-34.6");
        assertThat(CsvTable.cell(null)).isEqualTo("");
    }

    private static MemberCity designated(int year) {
        return new MemberCity(
                "x",
                new Bilingual("نمونه", "Sample"),
                false,
                new Country("IR", new Bilingual("ایران", "Iran")),
                "CRAFTS",
                new Bilingual("صنایع دستی", "Crafts"),
                year,
                year,
                null,
                null,
                null);
    }
}
