package org.creativecities.portal.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order of a call's dossiers by score, and which of them fit under "at most so many, all in different fields".
 * A pure function of its input.
 */
public final class Ranking {

    /** Points of difference (of 100) between two reviewers from which a dossier asks to be talked over. */
    public static final double WIDE_SPREAD = 20;

    private Ranking() {}

    /**
     * A dossier with the totals of its handed-in reviews.
     *
     * @param totals weighted means, 0 to 100, one per review
     * @param field code of the creative field
     */
    public record Entry(UUID dossier, String field, List<Double> totals) {}

    /**
     * @param place from 1; equal means share a place; null without a handed-in review
     * @param mean of the totals, 0 to 100
     * @param spread between the highest and the lowest total
     * @param suggestion what the rule proposes
     */
    public record Row(
            Entry entry, @Nullable Integer place, @Nullable Double mean, double spread, Suggestion suggestion) {

        public boolean isWide() {
            return spread >= WIDE_SPREAD;
        }
    }

    /** What the quota and the different-fields rule propose for a place. */
    public enum Suggestion {
        WITHIN_QUOTA,
        /** A better dossier holds the same field. */
        FIELD_TAKEN,
        BEYOND_QUOTA,
        NO_SCORE
    }

    /**
     * @param max how many the country may nominate
     * @param differentFields whether all must be in different fields
     */
    public static List<Row> of(List<Entry> entries, int max, boolean differentFields) {
        var ordered = entries.stream()
                .sorted(Comparator.comparingDouble((Entry entry) -> -mean(entry))
                        .thenComparing(entry -> entry.dossier().toString()))
                .toList();
        var rows = new ArrayList<Row>();
        Set<String> taken = new HashSet<>();
        var within = 0;
        for (var entry : ordered) {
            if (entry.totals().isEmpty()) {
                rows.add(new Row(entry, null, null, 0, Suggestion.NO_SCORE));
                continue;
            }
            Suggestion suggestion;
            if (within >= max) {
                suggestion = Suggestion.BEYOND_QUOTA;
            } else if (differentFields && taken.contains(entry.field())) {
                suggestion = Suggestion.FIELD_TAKEN;
            } else {
                suggestion = Suggestion.WITHIN_QUOTA;
                within++;
                taken.add(entry.field());
            }
            rows.add(new Row(entry, place(rows, entry), mean(entry), spread(entry), suggestion));
        }
        return List.copyOf(rows);
    }

    private static int place(List<Row> before, Entry entry) {
        var mean = mean(entry);
        for (var row : before) {
            var place = row.place();
            if (row.mean() != null && place != null && Math.abs(row.mean() - mean) < 0.005) {
                return place;
            }
        }
        return before.size() + 1;
    }

    private static double mean(Entry entry) {
        return entry.totals().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(-1);
    }

    private static double spread(Entry entry) {
        var statistics =
                entry.totals().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return entry.totals().isEmpty() ? 0 : statistics.getMax() - statistics.getMin();
    }
}
