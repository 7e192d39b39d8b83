package org.creativecities.portal.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersianTextTests {

    /** In the order of a Persian dictionary, which code points do not give: پ چ ژ ک گ ی and آ stand elsewhere there. */
    static final List<String> SORTED = List.of(
            "آبادان",
            "ابهر",
            "اراک",
            "ایلام",
            "بابل",
            "پارس‌آباد",
            "تبریز",
            "چابهار",
            "رشت",
            "ژاپن",
            "سنندج",
            "شیراز",
            "کاشان",
            "کرمان",
            "گرگان",
            "لار",
            "نیشابور",
            "ورامین",
            "همدان",
            "یزد");

    @ParameterizedTest
    @CsvSource({
        "كاشان, کاشان",
        "علي, علی",
        "موسى, موسی",
        "می\u200C\u200C\u200Cشود, می\u200Cشود",
        "'کتاب\u200C خانه', 'کتاب خانه'",
        "'کتاب \u200Cخانه', 'کتاب خانه'",
        "'کتاب\u200C\u200C\n\u200Cخانه', 'کتاب\nخانه'",
        "A\u030Arhus, Århus",
        "ا\u0653ب, آب",
        "'پرونده ۱۴۰۵/۲۲۱۸ – «ترمه»؛ مؤسسه', 'پرونده ۱۴۰۵/۲۲۱۸ – «ترمه»؛ مؤسسه'",
    })
    void lettersAreTheHouseOnesAndTheRestStaysAsTyped(String typed, String saved) {
        assertThat(PersianText.clean(typed)).isEqualTo(saved);
        assertThat(PersianText.clean(saved)).isEqualTo(saved);
    }

    @ParameterizedTest
    @CsvSource({
        "می\u200Cشود, می شود",
        "می\u200Cشود, ميشود",
        "می شود, ميشود",
        "كاشان, کاشان",
        "مؤسسه, موسسه",
        "مسئله, مسیله",
        "آذر, اذر",
        "إصفهان, اصفهان",
        "خانهٔ, خانه",
        "خانۀ, خانه",
        "مدرسة, مدرسه",
        "مُحَمَّد, محمد",
        "تـــهران, تهران",
        "۱۴۰۵, 1405",
        "١٤٠٥, ۱۴۰۵",
        "CC-1405-0231, cc14050231",
        "Łódź, lodz",
        "São Paulo, sao-paulo",
        "شهر\u200Cکرد, شهركرد",
    })
    void spellingsOfOneWordFindEachOther(String one, String other) {
        assertThat(PersianText.searchKey(one)).isEqualTo(PersianText.searchKey(other));
    }

    @ParameterizedTest
    @CsvSource({"یزد, یزدان", "سال, صال", "بابل, بابلسر"})
    void differentWordsStayDifferent(String one, String other) {
        assertThat(PersianText.searchKey(one)).isNotEqualTo(PersianText.searchKey(other));
    }

    @Test
    void everyFoldedLetterHasItsPartner() {
        assertThat(PersianText.FOLDED).hasSameSizeAs(PersianText.FOLDED_TO);
        assertThat(PersianText.FOLDED.chars().distinct().count()).isEqualTo(PersianText.FOLDED.length());
    }

    @Test
    void aSearchIsSplitIntoWordsAndTakenLiterally() {
        assertThat(PersianText.searchWords("  شهرداري  يزد یزد — ")).containsExactly("شهرداری", "یزد");
        assertThat(PersianText.searchPattern("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
    }

    @Test
    void listsAreInPersianOrder() {
        assertThat(SORTED.stream().sorted(Comparator.reverseOrder()).sorted(Format.collator()))
                .containsExactlyElementsOf(SORTED);
    }

    @ParameterizedTest
    @CsvSource({
        "'کارگاه\u200Cهای آموزشی، ۱۲ نفر – در سال ۱۴۰۵', 8",
        "'', 0",
        "'   ', 0",
        "'one\ttwo\nthree\u00A0four', 4",
        "'می\u200Cشود', 1",
        "'–', 1",
    })
    @Row({"D5", "D6"})
    void wordsAreCountedAsWordProcessorsDo(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\uD800", "x\uDC00y", "\uFFFE", "\uFFFF", "\uFDD0", "\uFDEF", "\uD83F\uDFFF"})
    void whatIsNoTextIsRefused(String text) {
        assertThat(TextRules.isStorable(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "یزد", "سطر\nدوم\t", "😀", "\u200C\u200F\u2068", "\uFDF2", "\uFFFD"})
    void everythingElseIsStored(String text) {
        assertThat(TextRules.isStorable(text)).isTrue();
    }

    @Test
    void aSingleLineHoldsNothingThatTurnsOrBreaksIt() {
        assertThat(TextRules.line("  \u202Eنام\u202C\r\nشهر\u200F\u200C \u0007"))
                .isEqualTo("نام شهر");
        assertThat(TextRules.line("می\u200Cشود")).isEqualTo("می\u200Cشود");
        assertThat(TextRules.lines("\n یک\r\nدو\rسه\u0007\u2068x\u2069 ")).isEqualTo("یک\nدو\nسه\u2068x\u2069");
        assertThat(TextRules.length("😀ی")).isEqualTo(2);
    }
}
