package org.creativecities.portal.sistercity.affinity;

/**
 * An answer to one question.
 *
 * @param value from 0 to 4
 * @param computed whether the portal's own data gave it, which is its evidence
 * @param supporting pieces of evidence for it that nobody refused
 * @param opposing pieces of evidence against it
 */
public record Score(Indicator indicator, double value, boolean computed, int supporting, int opposing) {

    public Score {
        if (value < 0 || value > Indicator.MOST) {
            throw new IllegalArgumentException("a score lies between 0 and 4: " + value);
        }
    }

    /** An answer nothing stands behind counts as not given. */
    public boolean known() {
        return computed || supporting > 0;
    }

    public static Score computed(Indicator indicator, double value) {
        return new Score(indicator, value, true, 0, 0);
    }
}
