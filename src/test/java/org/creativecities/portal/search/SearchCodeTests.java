package org.creativecities.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.localization.PersianText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index of texts knows Persian words: trigrams are taken of what stands for their letters. */
@PortalTest
@Row("K8")
class SearchCodeTests {

    private static final String LETTERS = "ءاآأإبپتثجچحخدذرزژسشصضطظعغفقکكگلمنوؤهةیيئى";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyPersianLetterHasASignTheIndexKnows() {
        var code = one("select search_code(search_key(?))", LETTERS);
        assertThat(code).hasSameSizeAs(PersianText.searchKey(LETTERS)).matches("[a-z0-9]+");
    }

    @Test
    void aPersianWordHasTrigrams() {
        assertThat(one("select array_to_string(show_trgm(search_code(search_key(?))), ' ')", "کاشی"))
                .isNotBlank();
    }

    @Test
    void aPatternStaysAPattern() {
        var pattern = PersianText.searchPattern(PersianText.searchKey("٪_کاشی%"));
        var code = one("select search_code(?)", pattern);
        assertThat(code).hasSameSizeAs(pattern).startsWith("%").endsWith("%");
    }

    private String one(String sql, String value) {
        return jdbc.sql(sql).param(value).query(String.class).single();
    }
}
