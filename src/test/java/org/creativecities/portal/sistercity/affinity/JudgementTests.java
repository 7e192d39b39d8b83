package org.creativecities.portal.sistercity.affinity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of affinity; the first figures are the worked check of the method (docs/decisions/94). */
@Row("H3")
class JudgementTests {

    private static final AffinityPolicy POLICY = new AffinityPolicy(
            UUID.randomUUID(),
            1,
            Arrays.stream(Dimension.values()).collect(Collectors.toMap(one -> one, Dimension::firstWeight)),
            60,
            20,
            60,
            null,
            true,
            0);
    private static final List<Score> WORKED = List.of(
            Score.computed(Indicator.SHARED_HISTORY, 3),
            Score.computed(Indicator.LANGUAGE, 2),
            Score.computed(Indicator.UNESCO_FIELD, 4),
            Score.computed(Indicator.LIVING_PRACTICE, 3));

    @Test
    void theWorkedCheckOfTheMethodComesOut() {
        var result = Judgement.of(Measure.AFFINITY, POLICY, WORKED, Map.of());
        assertThat(result.coverage()).isEqualTo(70);
        assertThat(result.total()).isCloseTo(76.79, within(0.01));
        assertThat(result.of(Dimension.CIVILISATION).value()).isEqualTo(75);
        assertThat(result.of(Dimension.CULTURE).value()).isEqualTo(50);
        assertThat(result.of(Dimension.FIELD).value()).isEqualTo(100);
        assertThat(result.of(Dimension.MEANING).value()).isEqualTo(75);
        assertThat(result.of(Dimension.HERITAGE).value()).isNull();
        assertThat(result.least()).isCloseTo(53.75, within(0.01));
        assertThat(result.most()).isCloseTo(83.75, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"50, 65, true", "50, 70, true", "50, 75, false", "50, 30, true", "50, 29, false", "95, 110, false"})
    void aReviewerMovesADimensionByTwentyPointsAtMost(double computed, double wanted, boolean allowed) {
        assertThat(Judgement.mayMove(computed, wanted, POLICY)).isEqualTo(allowed);
    }

    @Test
    void anAdjustmentKeepsTheComputedValueBesideIt() {
        var result = Judgement.of(Measure.AFFINITY, POLICY, WORKED, Map.of(Dimension.CULTURE, 15));
        assertThat(result.of(Dimension.CULTURE).computed()).isEqualTo(50);
        assertThat(result.of(Dimension.CULTURE).value()).isEqualTo(65);
        assertThat(result.total()).isCloseTo(80, within(0.01));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judgement.of(Measure.AFFINITY, POLICY, WORKED, Map.of(Dimension.CULTURE, 25)));
    }

    @Test
    void underSixtyPerCentOfTheWeightThereIsNoTotal() {
        var result = Judgement.of(Measure.AFFINITY, POLICY, WORKED.subList(0, 3), Map.of());
        assertThat(result.coverage()).isEqualTo(55);
        assertThat(result.total()).isNull();
        assertThat(result.enough()).isFalse();
    }

    @Test
    void anAnswerWithoutEvidenceIsUnknownAndUnknownIsNotZero() {
        var bare = new Score(Indicator.SHARED_PRODUCT, 0, false, 0, 2);
        var proven = new Score(Indicator.SHARED_PRODUCT, 0, false, 1, 2);
        assertThat(Judgement.of(Measure.AFFINITY, POLICY, List.of(bare), Map.of())
                        .of(Dimension.MEANING)
                        .isKnown())
                .isFalse();
        assertThat(Judgement.of(Measure.AFFINITY, POLICY, List.of(proven), Map.of())
                        .of(Dimension.MEANING)
                        .value())
                .isZero();
    }

    @Test
    void aWeightMovedByFivePointsShowsWhatTheTotalHangsOn() {
        var swings = Sensitivity.of(Measure.AFFINITY, POLICY, WORKED, Map.of());
        assertThat(swings).hasSize(7);
        var field = swings.stream()
                .filter(one -> one.dimension() == Dimension.FIELD)
                .findFirst()
                .orElseThrow();
        assertThat(field.higher()).isCloseTo((1500 + 750 + 2500 + 1125) / 75.0, within(0.01));
        assertThat(field.lower()).isCloseTo((1500 + 750 + 1500 + 1125) / 65.0, within(0.01));
        assertThat(field.crosses()).isFalse();
    }

    @Test
    void twoMeasuresMakeAPlaceOnAPlaneAndNeverOneNumber() {
        var affinity = Judgement.of(Measure.AFFINITY, POLICY, WORKED, Map.of());
        assertThat(Quadrant.of(affinity, readiness(4), POLICY)).isEqualTo(Quadrant.GO);
        assertThat(Quadrant.of(affinity, readiness(1), POLICY)).isEqualTo(Quadrant.PREPARE);
        assertThat(Quadrant.of(affinity, Judgement.of(Measure.READINESS, POLICY, List.of(), Map.of()), POLICY))
                .isEqualTo(Quadrant.NOT_ENOUGH_EVIDENCE);
    }

    private static Result readiness(int value) {
        return Judgement.of(
                Measure.READINESS,
                POLICY,
                Arrays.stream(Indicator.values())
                        .filter(one -> one.dimension().measure() == Measure.READINESS)
                        .map(one -> Score.computed(one, value))
                        .toList(),
                Map.of());
    }
}
