package org.creativecities.portal.call;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a call settles besides its form, rubric and dates.
 *
 * @param kind one stage, or one of two
 * @param follows the call for expressions of interest this one follows; only for {@link Kind#FULL}
 * @param sealed nobody outside the city reads before the end, and the opening is recorded
 * @param waitingAfter after so many calls in a row without designation a city waits; 0 for no such rule
 * @param waitingYears so many years
 */
public record CallSettings(Kind kind, @Nullable UUID follows, boolean sealed, int waitingAfter, int waitingYears) {

    /** One stage, open to the secretariat, and UNESCO's waiting rule as it was known of the call of 2025. */
    public static final CallSettings USUAL = new CallSettings(Kind.SINGLE, null, false, 2, 4);

    public CallSettings {
        if ((kind == Kind.FULL) != (follows != null)) {
            throw new IllegalArgumentException("a full call follows a call for expressions of interest");
        }
    }

    /** Which of how many stages. */
    public enum Kind {
        SINGLE,
        /** First stage: a short expression of interest. */
        EXPRESSION,
        /** Second stage, for the cities that were invited after the first. */
        FULL
    }
}
