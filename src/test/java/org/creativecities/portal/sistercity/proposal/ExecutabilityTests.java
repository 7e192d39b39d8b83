package org.creativecities.portal.sistercity.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creativecities.portal.Row;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.sistercity.proposal.Executability.Finding;
import org.junit.jupiter.api.Test;

/** Whether an agreement can be carried out. */
@Row("H6")
class ExecutabilityTests {

    private static final LocalDate TERM = LocalDate.of(2030, 1, 1);
    private static final Obligation GOOD = new Obligation(
            "HERE",
            new Bilingual("برگزاری نمایشگاه سالانه صنایع دستی", "Hold a yearly crafts exhibition"),
            LocalDate.of(2027, 5, 1),
            1_000_000L,
            "۱۲-۳",
            "گزارش و عکس");

    @Test
    void aCompleteAgreementHasNothingInItsWay() {
        assertThat(Executability.check(agreement(GOOD))).isEmpty();
        assertThat(Executability.signable(agreement(GOOD))).isTrue();
    }

    @Test
    void anEmptyAgreementNamesEverythingThatIsMissing() {
        assertThat(Executability.check(AgreementText.EMPTY))
                .extracting(Finding::code)
                .containsExactly(
                        "no-obligation",
                        "no-term",
                        "no-renewal",
                        "no-way-out",
                        "no-disputes",
                        "no-language",
                        "no-summary");
    }

    @Test
    void anObligationNeedsABearerADateAndALineForItsMoney() {
        var vague = new Obligation("", new Bilingual("همکاری", ""), null, 5L, "", "");
        assertThat(Executability.check(agreement(vague)))
                .extracting(Finding::code, Finding::blocking)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("no-bearer", true),
                        org.assertj.core.groups.Tuple.tuple("no-date", true),
                        org.assertj.core.groups.Tuple.tuple("money-without-line", true),
                        org.assertj.core.groups.Tuple.tuple("no-proof", false),
                        org.assertj.core.groups.Tuple.tuple("vague", false),
                        org.assertj.core.groups.Tuple.tuple("not-in-english", true));
    }

    @Test
    void whatIsDueAfterTheTermAndWhatACityCannotGiveIsSaid() {
        var late = new Obligation(
                "BOTH",
                new Bilingual("لغو روادید برای هنرمندان دو شهر", "Waive visas for artists"),
                TERM.plusDays(1),
                null,
                "",
                "نامه");
        assertThat(Executability.check(agreement(late)))
                .containsExactly(new Finding("after-term", 1, true), new Finding("beyond-municipality", 1, false));
    }

    @Test
    @Row("H6")
    void aClauseInOneLanguageBlocksAndArbitrationAsksForALegalOpinion() {
        var text = agreement(new Obligation(
                        "HERE",
                        new Bilingual("برگزاری نمایشگاه سالانه", "Hold a yearly exhibition"),
                        TERM.minusYears(1),
                        null,
                        "",
                        "گزارش"))
                .with(new Clause(null, null, new Bilingual("هزینه", "Costs"), "هر طرف هزینه خود را می‌پردازد", "", ""))
                .with(new Clause(
                        null, null, new Bilingual("اختلاف", "Disputes"), "حل اختلاف با داوری", "By arbitration", ""));
        assertThat(Executability.check(text))
                .containsExactly(
                        new Finding("clause-unmatched", 1, true), new Finding("clause-needs-opinion", 2, false));
        assertThat(Executability.signable(text)).isFalse();
    }

    private static AgreementText agreement(Obligation obligation) {
        return new AgreementText(
                TERM,
                "با توافق دو شهر",
                "سه ماه پس از آگاهی کتبی",
                "گفت‌وگو",
                "EQUAL",
                new Bilingual("خلاصه", "Summary"),
                List.of(obligation),
                List.of());
    }
}
