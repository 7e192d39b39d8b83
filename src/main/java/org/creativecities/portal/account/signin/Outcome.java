package org.creativecities.portal.account.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a first step.
 *
 * @param person whom the step was for; null when refused
 * @param grant the grant they acted in last, or null
 */
public record Outcome(
        Step step, @Nullable UUID person, @Nullable UUID grant) {

    static final Outcome REFUSED = new Outcome(Step.REFUSED, null, null);
    static final Outcome TOO_MANY = new Outcome(Step.TOO_MANY, null, null);

    /** What follows. */
    public enum Step {
        /** Signed in. */
        DONE,
        /** A code of the second factor is asked for. */
        CODE,
        /** A role needs a second factor and there is none yet. */
        ENROLMENT,
        REFUSED,
        /** Too many failures from one address. */
        TOO_MANY
    }
}
