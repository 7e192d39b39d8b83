package org.creativecities.portal.sistercity.affinity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a pair.
 *
 * @param coverage per cent of the weight that is known
 * @param total from 0 to 100 over what is known; null when too little is known to say it
 * @param least what the measure would be if everything unknown turned out 0
 * @param most what it would be if everything unknown turned out 100
 */
public record Result(
        Measure measure,
        List<DimensionResult> dimensions,
        int coverage,
        @Nullable Double total,
        double least,
        double most) {

    public Result {
        dimensions = List.copyOf(dimensions);
    }

    public boolean enough() {
        return total != null;
    }

    public DimensionResult of(Dimension dimension) {
        return dimensions.stream()
                .filter(one -> one.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }
}
