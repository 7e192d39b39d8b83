package org.creativecities.portal.sistercity.affinity;

import org.jspecify.annotations.Nullable;

/**
 * How a pair stands in one dimension.
 *
 * @param computed from 0 to 100; null where nothing is known, which is not zero
 * @param adjustment points a reviewer moved it by
 * @param value what counts: computed and adjusted, held between 0 and 100
 * @param known questions with an answer that something stands behind
 * @param asked questions of the dimension
 */
public record DimensionResult(
        Dimension dimension,
        int weight,
        @Nullable Double computed,
        int adjustment,
        @Nullable Double value,
        int known,
        int asked) {

    public boolean isKnown() {
        return value != null;
    }

    /** The value, 0 for an unknown one; for drawing only. */
    public double drawn() {
        var known = value;
        return known == null ? 0 : known;
    }
}
