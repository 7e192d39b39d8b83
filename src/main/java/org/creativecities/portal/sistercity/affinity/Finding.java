package org.creativecities.portal.sistercity.affinity;

import java.util.List;

/**
 * An answer the data gave, and why.
 *
 * @param why the key below {@code affinity.because.}
 * @param parts numbers and codes for the sentence
 */
public record Finding(Indicator indicator, double value, String why, List<Object> parts) {

    public Finding {
        parts = List.copyOf(parts);
    }

    public Score score() {
        return Score.computed(indicator, value);
    }
}
