package org.creativecities.portal.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well a tie is: four signs, and what to be alarmed about. A sign that is not known says so and is no bad mark.
 *
 * @param contactOn the day contacts were last confirmed
 * @param jointOn the last joint activity with evidence
 * @param breadth different kinds of joint activity within two years
 * @param planDone actions of the plan done, of those due; null where no plan is known
 * @param budgeted whether the plan names its money; null where no plan is known
 */
public record Health(
        @Nullable LocalDate contactOn,
        @Nullable LocalDate jointOn,
        long breadth,
        @Nullable Integer planDone,
        @Nullable Integer planDue,
        @Nullable Boolean budgeted,
        List<Alarm> alarms) {

    /** Months before the end of a term at which the renewal is prepared. */
    public static final int RENEWAL_MONTHS = 6;

    public Health {
        alarms = List.copyOf(alarms);
    }

    /** What somebody should look at. */
    public enum Alarm {
        /** Nobody confirmed contacts for a year, or ever. */
        SILENCE,
        /** Two years without anything done together. */
        NO_ACTIVITY,
        REVIEW_DUE,
        EXPIRES_SOON,
        EXPIRED,
        /** No source tells whether it has a term. */
        TERM_UNKNOWN,
        ONE_SIDED,
        PLAN_BEHIND
    }

    public static Health of(
            TieView tie,
            Collection<TieFile.Activity> activities,
            Optional<ActionPlans.PlanState> plan,
            LocalDate today) {
        var joint = activities.stream()
                .filter(one -> one.kind().weight() == ActivityKind.Weight.JOINT && one.evidenced())
                .toList();
        var recent = joint.stream()
                .filter(one -> !one.heldOn().isBefore(today.minusMonths(StatusRule.ACTIVITY_MONTHS)))
                .map(TieFile.Activity::kind)
                .distinct()
                .count();
        var last = joint.stream()
                .map(TieFile.Activity::heldOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Health(
                tie.contactOn(),
                last,
                recent,
                plan.map(ActionPlans.PlanState::done).orElse(null),
                plan.map(ActionPlans.PlanState::due).orElse(null),
                plan.map(ActionPlans.PlanState::budgeted).orElse(null),
                alarms(tie, recent, plan, today));
    }

    private static List<Alarm> alarms(
            TieView tie, long breadth, Optional<ActionPlans.PlanState> plan, LocalDate today) {
        var alarms = new ArrayList<Alarm>();
        if (!tie.made() || tie.endedOn() != null) {
            return alarms;
        }
        var contact = tie.contactOn();
        if (contact == null || contact.isBefore(today.minusMonths(StatusRule.CONTACT_MONTHS))) {
            alarms.add(Alarm.SILENCE);
        }
        if (breadth == 0) {
            alarms.add(Alarm.NO_ACTIVITY);
        } else if (breadth == 1) {
            alarms.add(Alarm.ONE_SIDED);
        }
        var review = tie.reviewDue();
        if (review == null || !review.isAfter(today)) {
            alarms.add(Alarm.REVIEW_DUE);
        }
        var expires = tie.expiresOn();
        if (expires == null) {
            if (tie.signedOn() == null) {
                alarms.add(Alarm.TERM_UNKNOWN);
            }
        } else if (expires.isBefore(today)) {
            alarms.add(Alarm.EXPIRED);
        } else if (!expires.isAfter(today.plusMonths(RENEWAL_MONTHS))) {
            alarms.add(Alarm.EXPIRES_SOON);
        }
        plan.filter(state -> state.done() < state.due()).ifPresent(state -> alarms.add(Alarm.PLAN_BEHIND));
        return alarms;
    }
}
