package org.creativecities.portal.sistercity.affinity;

import java.util.Arrays;
import java.util.List;

/** What the two measures consist of. The weights a pair is judged by stand in the policy; these are the first ones. */
public enum Dimension {
    CIVILISATION(Measure.AFFINITY, 20),
    CULTURE(Measure.AFFINITY, 15),
    HERITAGE(Measure.AFFINITY, 15),
    FIELD(Measure.AFFINITY, 20),
    MEANING(Measure.AFFINITY, 15),
    CITY_TYPE(Measure.AFFINITY, 10),
    PROBLEMS(Measure.AFFINITY, 5),

    EXCHANGES(Measure.READINESS, 25),
    PARTNER_SUCCESS(Measure.READINESS, 20),
    BUDGET(Measure.READINESS, 20),
    CONNECTION(Measure.READINESS, 15),
    RELATIONS(Measure.READINESS, 10),
    CAPACITY(Measure.READINESS, 10);

    private final Measure measure;
    private final int firstWeight;

    Dimension(Measure measure, int firstWeight) {
        this.measure = measure;
        this.firstWeight = firstWeight;
    }

    public Measure measure() {
        return measure;
    }

    public int firstWeight() {
        return firstWeight;
    }

    public static List<Dimension> of(Measure measure) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.measure == measure)
                .toList();
    }

    /** What is asked within this dimension. */
    public List<Indicator> indicators() {
        return Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.dimension() == this)
                .toList();
    }
}
