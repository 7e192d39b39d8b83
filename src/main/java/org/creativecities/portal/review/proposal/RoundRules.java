package org.creativecities.portal.review.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a call is reviewed.
 *
 * @param seats readers per dossier
 * @param dueOn until when, as the usual date of an assignment
 * @param namesHidden reviewers see each other as numbers, whatever the phase says
 * @param anonymised reviewers read a copy in which the city is covered
 * @param version -1 while nothing is stored
 */
public record RoundRules(int seats, @Nullable LocalDate dueOn, boolean namesHidden, boolean anonymised, long version) {

    public static final RoundRules USUAL = new RoundRules(3, null, true, false, -1);

    public static final int MOST_SEATS = 9;
}
