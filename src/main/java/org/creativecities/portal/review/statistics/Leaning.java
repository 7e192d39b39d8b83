package org.creativecities.portal.review.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whether a reviewer gives more or less than the others who read the same dossiers. It is shown, never applied by the
 * portal: the adjusted mean stands beside the plain one.
 *
 * @param reviews how many of their reviews have at least one other beside them
 * @param difference mean of own total minus the mean of the others' totals of the same dossier, in points of 100
 * @param z the difference in units of the spread of all such differences; 0 where there is no spread
 */
public record Leaning(UUID reviewer, int reviews, double difference, double z) {

    /** With fewer comparable reviews than this nothing is said about a person. */
    public static final int ENOUGH = 3;

    /** From here a leaning is worth a conversation. */
    public static final double STRONG = 1.5;

    /** Few reviews move the adjusted mean little: the leaning is drawn towards zero as if by two neutral ones. */
    private static final double NEUTRAL_REVIEWS = 2;

    /** A total a reviewer gave a dossier. */
    public record Total(UUID dossier, UUID reviewer, double value) {}

    public boolean isFew() {
        return reviews < ENOUGH;
    }

    public boolean isStrong() {
        return !isFew() && Math.abs(z) >= STRONG;
    }

    /** What is taken off this reviewer's totals in the adjusted mean. */
    public double drawn() {
        return difference * reviews / (reviews + NEUTRAL_REVIEWS);
    }

    public static List<Leaning> of(List<Total> totals) {
        var own = new HashMap<UUID, List<Double>>();
        var all = new ArrayList<Double>();
        for (var total : totals) {
            var others = totals.stream()
                    .filter(other -> other.dossier().equals(total.dossier())
                            && !other.reviewer().equals(total.reviewer()))
                    .mapToDouble(Total::value)
                    .average();
            if (others.isPresent()) {
                var difference = total.value() - others.getAsDouble();
                all.add(difference);
                own.computeIfAbsent(total.reviewer(), id -> new ArrayList<>()).add(difference);
            }
        }
        var spread = Sample.of(all).deviation();
        return totals.stream()
                .map(Total::reviewer)
                .distinct()
                .map(id -> {
                    var differences = Sample.of(own.getOrDefault(id, List.of()));
                    // The mean of n differences varies less than one of them by the root of n.
                    var unit = spread / Math.sqrt(Math.max(1, differences.size()));
                    var mean = differences.mean();
                    return new Leaning(id, differences.size(), mean, unit == 0 ? 0 : mean / unit);
                })
                .toList();
    }

    /** The mean of a dossier's totals with every reviewer's leaning taken off. */
    public static double adjusted(List<Total> ofDossier, Map<UUID, Leaning> leanings) {
        return ofDossier.stream()
                .mapToDouble(total -> {
                    var leaning = leanings.get(total.reviewer());
                    return total.value() - (leaning == null ? 0 : leaning.drawn());
                })
                .average()
                .orElse(0);
    }
}
