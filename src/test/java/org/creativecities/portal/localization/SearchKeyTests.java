package org.creativecities.portal.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativecities.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Java and the database agree on what finds what, and on the order of lists. */
@PortalTest
class SearchKeyTests {

    private static final List<String> TEXTS = List.of(
            "",
            "می‌شود",
            "می شود",
            "ميشود",
            "كاشان",
            "کاشان",
            "مؤسسهٔ آموزش‌های عمومیِ شهرداری",
            "أإآٱؤئةۀيىكـۂۃێۆ",
            "قُرآن کَریم",
            "پرونده CC-1405-0231 (یزد) با رایانامه info@example.ir ثبت شد.",
            "فایل «Termeh-House_v3 (final).pdf» – ۲٫۸ مگابایت",
            "تلفن: ۰۲۱ ۸۸۹۶ ۰۰۰۰، داخلی ١٢",
            "Bukhara (بخارا)، ۱۲–۱۴ ژوئن",
            "São Paulo, Łódź, Århus, Göteborg, Reykjavík, Straße, İstanbul, Diyarbakır, Œuvre, Þingvellir",
            "ΟΔΥΣΣΕΥΣ Οδυσσεύς ΑΣ",
            "Москва́ Й",
            "100%_\\ '\"`;--",
            "سطر\nدوم\r\n\tسوم\u00A0چهارم\u3000پنجم\u0085",
            "ﻻ ﷲ ﷺ ﭘﮋﮔ ｆｕｌｌ　１２３ ½ ﬁ ² Ⅳ",
            "\u202Eabc\u202C \u2067x\u2069 \uFEFFy \u00ADz",
            "한국 日本語 ไทย हिन्दी 𝔘𝔫𝔦 😀👩‍👩‍👧");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theDatabaseGivesTheSameKey() {
        for (var text : TEXTS) {
            assertThat(keyInDatabase(text)).as(text).isEqualTo(PersianText.searchKey(text));
        }
    }

    /** Texts nobody would think of: a fixed seed, so that a failure can be repeated. */
    @Test
    void theDatabaseGivesTheSameKeyForAnyLetters() {
        var random = new Random(1405);
        for (int round = 0; round < 400; round++) {
            var text = anything(random);
            assertThat(keyInDatabase(text))
                    .as(() -> text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" ")))
                    .isEqualTo(PersianText.searchKey(text));
        }
    }

    @Test
    void theDatabaseSortsAsJavaDoes() {
        var expected = PersianTextTests.SORTED;
        var shuffled = expected.stream().sorted(Comparator.reverseOrder()).toList();
        assertThat(jdbc.sql("select name from unnest(:names) as t(name) order by name collate fa_ir")
                        .param("names", shuffled.toArray(String[]::new))
                        .query(String.class)
                        .list())
                .isEqualTo(expected);
        assertThat(shuffled.stream().sorted(Format.collator()).toList()).isEqualTo(expected);
    }

    private String keyInDatabase(String text) {
        return jdbc.sql("select search_key(:text)")
                .param("text", text)
                .query(String.class)
                .single();
    }

    /** From the blocks our data and its readers use: Latin with marks, Greek, Cyrillic, Arabic and its forms, signs. */
    private static String anything(Random random) {
        var blocks = Stream.of(
                        IntStream.rangeClosed(0x20, 0x24F),
                        IntStream.rangeClosed(0x2B0, 0x36F),
                        IntStream.rangeClosed(0x384, 0x52F),
                        IntStream.rangeClosed(0x600, 0x6FF),
                        IntStream.rangeClosed(0x1E00, 0x206F),
                        IntStream.rangeClosed(0xFB50, 0xFDCF),
                        IntStream.rangeClosed(0xFE70, 0xFEFF),
                        IntStream.rangeClosed(0xFF01, 0xFF5E))
                .flatMap(IntStream::boxed)
                .filter(Character::isDefined)
                .toList();
        return random.ints(40, 0, blocks.size())
                .map(blocks::get)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
