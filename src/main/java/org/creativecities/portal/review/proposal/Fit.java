package org.creativecities.portal.review.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creativecities.portal.review.reviewer.Knowledge;

/**
 * How well a reviewer suits a dossier, and why.
 *
 * @param cost the smaller the better, never below zero
 * @param reasons what was weighed, in the order a reader wants it
 */
public record Fit(int cost, List<Reason> reasons) {

    /** Where nothing speaks for or against. */
    static final int NEUTRAL = 120;

    /** What speaks for or against a pairing. */
    public enum Reason {
        FIELD_3(-60),
        FIELD_2(-45),
        FIELD_1(-25),
        FIELD_UNKNOWN(0),
        FIELD_0(150),
        PROVINCE_KNOWN(-15),
        SKILLS(0),
        ENGLISH(-10),
        TIES_NOT_RENEWED(40),
        BY_HAND(0);

        final int cost;

        Reason(int cost) {
            this.cost = cost;
        }

        public boolean isAgainst() {
            return cost > 0;
        }
    }

    private static final int SKILL = -3;
    private static final int MOST_SKILLS = 5;

    static Fit of(Wanted dossier, Candidate reviewer) {
        var profile = reviewer.profile();
        var reasons = new ArrayList<Reason>();
        var level = profile.level(Knowledge.Kind.FIELD, dossier.field());
        reasons.add(level == null ? Reason.FIELD_UNKNOWN : Reason.valueOf("FIELD_" + level));
        var cost = NEUTRAL;
        if (profile.knows(Knowledge.Kind.PROVINCE, dossier.province())) {
            reasons.add(Reason.PROVINCE_KNOWN);
        }
        var skills = profile.knowledge().stream()
                .filter(one -> one.kind() == Knowledge.Kind.SKILL && one.level() > 0)
                .count();
        if (skills > 0) {
            reasons.add(Reason.SKILLS);
            cost += SKILL * (int) Math.min(skills, MOST_SKILLS);
        }
        if (profile.knows(Knowledge.Kind.LANGUAGE, "en")) {
            reasons.add(Reason.ENGLISH);
        }
        if (!reviewer.renewed()) {
            reasons.add(Reason.TIES_NOT_RENEWED);
        }
        for (var reason : reasons) {
            cost += reason.cost;
        }
        return new Fit(Math.max(0, cost), List.copyOf(reasons));
    }

    String stored() {
        return String.join(" ", reasons.stream().map(Enum::name).toList());
    }

    static List<Reason> read(String stored) {
        return stored.isBlank()
                ? List.of()
                : Arrays.stream(stored.split(" ")).map(Reason::valueOf).toList();
    }
}
