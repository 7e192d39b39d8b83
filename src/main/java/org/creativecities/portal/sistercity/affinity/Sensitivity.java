package org.creativecities.portal.sistercity.affinity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How much a result hangs on one weight: each weight is moved by five points, the others stay as they are. */
public final class Sensitivity {

    /** Points a weight is moved by. */
    public static final int STEP = 5;

    private Sensitivity() {}

    /**
     * @param lower the total with the weight five points lower; null where too little is known
     * @param higher the total with the weight five points higher
     * @param crosses whether the total falls on the other side of what is called sufficient
     */
    public record Swing(
            Dimension dimension,
            int weight,
            @Nullable Double lower,
            @Nullable Double higher,
            boolean crosses) {}

    /** A swing for every dimension of the measure, in their order. */
    public static List<Swing> of(
            Measure measure, AffinityPolicy policy, List<Score> scores, Map<Dimension, Integer> adjustments) {
        var total = Judgement.of(measure, policy, scores, adjustments).total();
        var swings = new ArrayList<Swing>();
        for (var dimension : Dimension.of(measure)) {
            var lower = Judgement.of(measure, moved(policy, dimension, -STEP), scores, adjustments)
                    .total();
            var higher = Judgement.of(measure, moved(policy, dimension, STEP), scores, adjustments)
                    .total();
            swings.add(new Swing(
                    dimension,
                    policy.weight(dimension),
                    lower,
                    higher,
                    crosses(total, lower, policy) || crosses(total, higher, policy)));
        }
        return swings;
    }

    /**
     * The dimensions whose weight, moved by five points, would bring several candidates into another order. Candidates
     * without a total take no part.
     */
    public static List<Dimension> decisive(Measure measure, AffinityPolicy policy, List<List<Score>> candidates) {
        var order = order(measure, policy, candidates);
        return Dimension.of(measure).stream()
                .filter(dimension -> !order.equals(order(measure, moved(policy, dimension, STEP), candidates))
                        || !order.equals(order(measure, moved(policy, dimension, -STEP), candidates)))
                .toList();
    }

    private static List<Integer> order(Measure measure, AffinityPolicy policy, List<List<Score>> candidates) {
        var totals = candidates.stream()
                .map(scores -> Judgement.of(measure, policy, scores, Map.of()).total())
                .toList();
        return IntStream.range(0, totals.size())
                .boxed()
                .filter(index -> totals.get(index) != null)
                .sorted((a, b) -> Double.compare(value(totals.get(b)), value(totals.get(a))))
                .toList();
    }

    private static double value(@Nullable Double total) {
        return total == null ? -1 : total;
    }

    private static AffinityPolicy moved(AffinityPolicy policy, Dimension dimension, int by) {
        var weights = new HashMap<>(policy.weights());
        weights.merge(dimension, by, Integer::sum);
        weights.computeIfPresent(dimension, (key, weight) -> Math.max(0, weight));
        return policy.with(weights);
    }

    private static boolean crosses(@Nullable Double before, @Nullable Double after, AffinityPolicy policy) {
        return before != null && after != null && (before >= policy.sufficient()) != (after >= policy.sufficient());
    }
}
