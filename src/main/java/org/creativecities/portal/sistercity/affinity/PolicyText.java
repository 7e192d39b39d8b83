package org.creativecities.portal.sistercity.affinity;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a draft of the policy says. Both measures' weights make 100, each for itself, before it is published. */
public record PolicyText(
        Map<Dimension, Integer> weights, int leastCoverage, int mostAdjustment, int sufficient, String note) {

    public PolicyText {
        weights = Map.copyOf(weights);
    }

    /** What keeps it from being published: the measures whose weights do not make 100, with their sum. */
    public Map<Measure, Integer> wrongSums() {
        var wrong = new LinkedHashMap<Measure, Integer>();
        for (var measure : Measure.values()) {
            int sum = Dimension.of(measure).stream()
                    .mapToInt(dimension -> weights.getOrDefault(dimension, 0))
                    .sum();
            if (sum != 100) {
                wrong.put(measure, sum);
            }
        }
        return wrong;
    }
}
