package org.creativecities.portal.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole table of where a bill may go. */
class StageTests {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, MINISTRY SHELVED",
        "MINISTRY, DRAFT GOVERNMENT SHELVED",
        "GOVERNMENT, DRAFT PARLIAMENT SHELVED",
        "PARLIAMENT, DRAFT PUBLISHED SHELVED",
        "SHELVED, DRAFT",
        "PUBLISHED, ''"
    })
    void everyStageKnowsWhatFollows(Stage stage, String next) {
        assertThat(String.join(
                        " ", stage.next().stream().map(Enum::name).sorted().toList()))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,false", "MINISTRY,true", "GOVERNMENT,true", "PARLIAMENT,true", "PUBLISHED,true", "SHELVED,false"
    })
    void whatLeavesTheHouseTakesALetter(Stage stage, boolean letter) {
        assertThat(stage.needsLetter()).isEqualTo(letter);
    }
}
