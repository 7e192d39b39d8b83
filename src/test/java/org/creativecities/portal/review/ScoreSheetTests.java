package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.Row;
import org.creativecities.portal.call.Criterion;
import org.creativecities.portal.call.LimitStatus;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.call.Source;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.Test;

/** What weights, optional and side criteria make of a sheet. */
@Row("F11")
class ScoreSheetTests {

    private static final Bilingual WORDS = new Bilingual("متن", "text");

    private static final Rubric RUBRIC = new Rubric(
            UUID.randomUUID(),
            "r",
            1,
            WORDS,
            LimitStatus.PROVISIONAL,
            new Source(WORDS, null),
            List.of(WORDS, WORDS, WORDS, WORDS, WORDS, WORDS),
            List.of(
                    criterion("plan", 60, Set.of()),
                    criterion("optional", 40, Set.of(Criterion.Trait.OPTIONAL)),
                    criterion("side", 0, Set.of(Criterion.Trait.SIDE, Criterion.Trait.OPTIONAL))));

    @Test
    void aSideScoreNeverEntersTheTotal() {
        var sheet = new ScoreSheet(RUBRIC, Map.of("plan", score(4), "optional", score(2), "side", score(0)));
        assertThat(sheet.weightedMean()).isEqualTo((60 * 80 + 40 * 40) / 100.0);
        assertThat(sheet.scored()).isEqualTo(2);
    }

    @Test
    void whatDoesNotApplyIsLeftOpenAndItsWeightGoesToTheRest() {
        var sheet = new ScoreSheet(RUBRIC, Map.of("plan", score(4)));
        assertThat(sheet.weightedMean()).isEqualTo(80.0);
        assertThat(sheet.open()).isZero();
        assertThat(sheet.gaps()).isEmpty();
    }

    @Test
    void whatMustBeScoredIsMissed() {
        var sheet = new ScoreSheet(RUBRIC, Map.of("optional", score(3)));
        assertThat(sheet.gaps()).extracting(gap -> gap.criterion().code()).containsExactly("plan");
        assertThat(new ScoreSheet(RUBRIC, Map.of("side", score(5))).weightedMean())
                .isNull();
    }

    private static Score score(int value) {
        return new Score(value, "دلیل", "5");
    }

    private static Criterion criterion(String code, int weight, Set<Criterion.Trait> traits) {
        return new Criterion(
                code,
                WORDS,
                WORDS,
                weight,
                List.of(WORDS, WORDS, WORDS, WORDS, WORDS, WORDS),
                List.of(),
                1,
                true,
                traits);
    }
}
