package org.creativecities.portal.review.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;

class LeaningTests {

    @Test
    @Row("F18")
    void whatIsSaidOfNumbers() {
        var sample = Sample.of(List.of(40.0, 80.0, 60.0, 100.0));
        assertThat(sample.mean()).isEqualTo(70);
        assertThat(sample.median()).isEqualTo(70);
        assertThat(sample.range()).isEqualTo(60);
        assertThat(sample.deviation()).isCloseTo(25.82, within(0.01));
        assertThat(sample.histogram(10)).containsExactly(0, 0, 0, 0, 1, 0, 1, 0, 1, 1);
        assertThat(Sample.of(List.of(3.0)).deviation()).isZero();
        assertThat(Sample.of(List.of()).median()).isZero();
    }

    @Test
    @Row("F19")
    void whoGivesLessThanTheOthersIsSeenAndTheAdjustedMeanEvensItOut() {
        var strict = UUID.randomUUID();
        var a = UUID.randomUUID();
        var b = UUID.randomUUID();
        var totals = new ArrayList<Leaning.Total>();
        for (var n = 0; n < 6; n++) {
            var dossier = UUID.randomUUID();
            totals.add(new Leaning.Total(dossier, a, 70 + n));
            totals.add(new Leaning.Total(dossier, b, 72 + n));
            totals.add(new Leaning.Total(dossier, strict, 50 + n));
        }
        var leanings = Leaning.of(totals).stream().collect(Collectors.toMap(Leaning::reviewer, one -> one));
        assertThat(leanings.get(strict).difference()).isCloseTo(-21, within(0.01));
        assertThat(leanings.get(strict).isStrong()).isTrue();
        assertThat(leanings.get(strict).z()).isNegative();
        var lone = UUID.randomUUID();
        var onlyStrict = List.of(new Leaning.Total(lone, strict, 50));
        assertThat(Leaning.adjusted(onlyStrict, leanings)).isGreaterThan(60);
    }

    @Test
    @Row("F19")
    void ofTooFewReviewsNothingIsSaid() {
        var dossier = UUID.randomUUID();
        var few = Leaning.of(List.of(
                new Leaning.Total(dossier, UUID.randomUUID(), 90), new Leaning.Total(dossier, UUID.randomUUID(), 10)));
        assertThat(few).allMatch(Leaning::isFew).noneMatch(Leaning::isStrong);
        assertThat(Leaning.of(List.of(new Leaning.Total(dossier, UUID.randomUUID(), 90)))
                        .get(0)
                        .reviews())
                .isZero();
    }
}
