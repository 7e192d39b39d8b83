package org.creativecities.portal.sistercity.affinity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of affinity and readiness, and nothing else (docs/decisions/94). A dimension is the mean of its known
 * answers; a measure is the mean of its known dimensions by weight. What is unknown is left out and shown as missing
 * coverage.
 */
public final class Judgement {

    private Judgement() {}

    /**
     * @param scores the answers there are, of both measures
     * @param adjustments points a reviewer moved a dimension by
     * @throws IllegalArgumentException when an adjustment is larger than the policy allows
     */
    public static Result of(
            Measure measure, AffinityPolicy policy, Collection<Score> scores, Map<Dimension, Integer> adjustments) {
        var results = new ArrayList<DimensionResult>();
        for (var dimension : Dimension.of(measure)) {
            if (policy.weight(dimension) > 0) {
                results.add(dimension(dimension, policy, scores, adjustments.getOrDefault(dimension, 0)));
            }
        }
        double weighed = 0;
        int known = 0;
        int all = 0;
        for (var result : results) {
            all += result.weight();
            var value = result.value();
            if (value != null) {
                known += result.weight();
                weighed += result.weight() * value;
            }
        }
        // Compared without rounding: 59.6 per cent is less than 60.
        var enough = known > 0 && known * 100 >= policy.leastCoverage() * all;
        return new Result(
                measure,
                results,
                all == 0 ? 0 : known * 100 / all,
                enough ? weighed / known : null,
                all == 0 ? 0 : weighed / all,
                all == 0 ? 0 : (weighed + 100.0 * (all - known)) / all);
    }

    /** Whether a reviewer may move a dimension from the computed value to this one. */
    public static boolean mayMove(double computed, double wanted, AffinityPolicy policy) {
        return Math.abs(wanted - computed) <= policy.mostAdjustment() && wanted >= 0 && wanted <= 100;
    }

    private static DimensionResult dimension(
            Dimension dimension, AffinityPolicy policy, Collection<Score> scores, int adjustment) {
        if (Math.abs(adjustment) > policy.mostAdjustment()) {
            throw new IllegalArgumentException("adjusted by more than allowed: " + adjustment);
        }
        var known = scores.stream()
                .filter(score -> score.indicator().dimension() == dimension && score.known())
                .toList();
        var computed = known.isEmpty()
                ? null
                : known.stream().mapToDouble(Score::value).average().orElse(0) / Indicator.MOST * 100;
        return new DimensionResult(
                dimension,
                policy.weight(dimension),
                computed,
                computed == null ? 0 : adjustment,
                adjusted(computed, adjustment),
                known.size(),
                dimension.indicators().size());
    }

    private static @Nullable Double adjusted(@Nullable Double computed, int adjustment) {
        return computed == null ? null : Math.max(0, Math.min(100, computed + adjustment));
    }
}
