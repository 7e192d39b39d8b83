package org.creativecities.portal.tie;

import java.util.Optional;
import java.util.UUID;

/** How the plan of a tie stands. The module that keeps agreements and their plans implements it. */
public interface ActionPlans {

    /**
     * @param due actions whose day has come
     * @param done of these, with proof
     * @param budgeted whether money is named for all of them
     */
    record PlanState(int due, int done, boolean budgeted) {}

    Optional<PlanState> of(UUID tie);
}
