package org.creativecities.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTests {

    @ParameterizedTest
    @CsvSource({
        "می شود, این کار می‌شود و, می‌شود",
        "ميشود, این کار می‌شود و, می‌شود",
        "كاشي, هنر کاشی در یزد, کاشی",
        "1405, از سال ۱۴۰۵ تا, ۱۴۰۵",
        "١٤٠٥, از سال ۱۴۰۵ تا, ۱۴۰۵",
        "MUSIC, The music of Shiraz, music",
        "خانهها, این خانه‌ها را, خانه‌ها"
    })
    @Row("K8")
    void theWordIsMarkedHoweverItIsWritten(String typed, String text, String marked) {
        var pieces = Passage.of(text, SearchQuery.of(typed));
        var found = pieces.stream()
                .filter(Passage.Piece::marked)
                .map(Passage.Piece::text)
                .collect(Collectors.joining(" "));
        assertThat(SearchQuery.of(typed).in(text)).isTrue();
        assertThat(found.replace(" ", "").replace("\u200C", ""))
                .isEqualTo(marked.replace(" ", "").replace("\u200C", ""));
    }

    @Test
    void aLongTextIsCutAroundTheWord() {
        var text = "واژه ".repeat(200) + "سفال" + " دنباله".repeat(200);
        var pieces = Passage.of(text, SearchQuery.of("سفال"));
        var all = pieces.stream().map(Passage.Piece::text).collect(Collectors.joining());
        assertThat(all).startsWith("…").endsWith("…").contains("سفال");
        assertThat(all.length()).isLessThan(400);
    }

    @Test
    void signsAndSurrogatesDoNotBreakIt() {
        assertThat(Passage.of("😀😀 شهر 😀", SearchQuery.of("شهر"))).hasSize(3);
        assertThat(Passage.of("", SearchQuery.of("شهر"))).isEmpty();
        assertThat(SearchQuery.of("%_\\").in("بدون آن")).isFalse();
    }
}
