package org.creativecities.portal.sistercity.affinity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rules a pair is judged by. A case keeps the version it was begun with.
 *
 * @param number counts the versions from 1
 * @param weights of all dimensions; those of one measure make 100
 * @param leastCoverage per cent of the weight that must be known before a total is shown
 * @param mostAdjustment points a reviewer may move a dimension by
 * @param sufficient from so many points on a measure is called high
 * @param from first day it is used; null for a draft without a date
 */
public record AffinityPolicy(
        UUID id,
        int number,
        Map<Dimension, Integer> weights,
        int leastCoverage,
        int mostAdjustment,
        int sufficient,
        @Nullable LocalDate from,
        boolean published,
        long version) {

    public AffinityPolicy {
        weights = Map.copyOf(weights);
    }

    /** 0 where the policy leaves a dimension out. */
    public int weight(Dimension dimension) {
        return weights.getOrDefault(dimension, 0);
    }

    /** The sum of the weights of one measure. */
    public int sum(Measure measure) {
        return Dimension.of(measure).stream().mapToInt(this::weight).sum();
    }

    /** The same rules with other weights, for trying out. */
    public AffinityPolicy with(Map<Dimension, Integer> other) {
        return new AffinityPolicy(
                id, number, other, leastCoverage, mostAdjustment, sufficient, from, published, version);
    }
}
