package org.creativecities.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names keep what people wrote and lose what deceives. */
class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "نامه شهردار.pdf, نامه شهردار.pdf",
        "خانه‌های ترمه.pdf, خانه‌های ترمه.pdf",
        "C:\\Users\\a\\letter.pdf, letter.pdf",
        "../../etc/letter.pdf, letter.pdf",
        "  a   b .pdf , a b .pdf",
        "...hidden.pdf, hidden.pdf",
        "a<b>c:d*e?.pdf, abcde.pdf"
    })
    void keepsOnlyTheName(String raw, String cleaned) {
        assertThat(FileName.clean(raw)).isEqualTo(cleaned);
    }

    @Test
    void losesControlAndDirectionCharactersButKeepsTheHalfSpace() {
        assertThat(FileName.clean("می\u200Cشود\u202E\u2066\u0000\r\n\u200F.pdf"))
                .isEqualTo("می\u200Cشود.pdf");
    }

    @Test
    void isCutAt120CharactersBeforeItsEnding() {
        var cut = FileName.clean("ش".repeat(300) + ".pdf");
        assertThat(cut).endsWith(".pdf");
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(120);
    }
}
