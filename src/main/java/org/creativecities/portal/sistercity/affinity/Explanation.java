package org.creativecities.portal.sistercity.affinity;

import java.util.Comparator;
import java.util.List;

/**
 * Why a result is what it is, as the parts of a sentence.
 *
 * @param strongest up to three dimensions that speak for it, the strongest first
 * @param weakest up to two others that speak least for it, the weakest first
 * @param missing dimensions of which nothing is known
 */
public record Explanation(
        Result result, List<DimensionResult> strongest, List<DimensionResult> weakest, List<Dimension> missing) {

    private static final int STRONGEST = 3;
    private static final int WEAKEST = 2;

    public static Explanation of(Result result, AffinityPolicy policy) {
        var known = result.dimensions().stream()
                .filter(DimensionResult::isKnown)
                .sorted(Comparator.comparingDouble(DimensionResult::drawn)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingInt(DimensionResult::weight).reversed())
                        .thenComparing(DimensionResult::dimension))
                .toList();
        var strongest = known.stream()
                .filter(one -> one.drawn() >= policy.sufficient())
                .limit(STRONGEST)
                .toList();
        var rest = known.stream().filter(one -> !strongest.contains(one)).toList();
        var weakest = rest.stream()
                .skip(Math.max(0, rest.size() - WEAKEST))
                .sorted(Comparator.comparingDouble(DimensionResult::drawn))
                .toList();
        var missing = result.dimensions().stream()
                .filter(one -> !one.isKnown())
                .map(DimensionResult::dimension)
                .toList();
        return new Explanation(result, strongest, weakest, missing);
    }
}
