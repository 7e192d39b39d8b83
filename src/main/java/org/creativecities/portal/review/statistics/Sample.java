package org.creativecities.portal.review.statistics;

import java.util.Collection;
import java.util.List;

/**
 * Numbers in ascending order and what is said of them.
 *
 * @param values in ascending order
 */
public record Sample(List<Double> values) {

    public Sample {
        values = List.copyOf(values);
    }

    public static Sample of(Collection<Double> numbers) {
        return new Sample(numbers.stream().sorted().toList());
    }

    public int size() {
        return values.size();
    }

    /** 0 where there is nothing. */
    public double mean() {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** The middle value, or the middle between the two middle ones; 0 where there is nothing. */
    public double median() {
        if (values.isEmpty()) {
            return 0;
        }
        var middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    public double least() {
        return values.isEmpty() ? 0 : values.get(0);
    }

    public double greatest() {
        return values.isEmpty() ? 0 : values.get(values.size() - 1);
    }

    public double range() {
        return greatest() - least();
    }

    /** Standard deviation of the sample (divided by n − 1); 0 for fewer than two values. */
    public double deviation() {
        if (values.size() < 2) {
            return 0;
        }
        var mean = mean();
        var squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.size() - 1));
    }

    /** How many values lie in each of {@code bins} equal parts of 0 to 100; 100 itself is in the last. */
    public int[] histogram(int bins) {
        var counts = new int[bins];
        for (var value : values) {
            counts[(int) Math.min(bins - 1, Math.max(0, Math.floor(value * bins / 100)))]++;
        }
        return counts;
    }
}
