package org.creativecities.portal.sistercity.affinity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.creativecities.portal.tie.FactKind;

/**
 * What can be computed is computed: the answers that follow from the portal's own data about two cities. Where one side
 * is not known there is no answer. The steps are those of the method's table (docs/decisions/94).
 */
public final class Computation {

    private static final int[] KILOMETRES = {1000, 2500, 5000, 9000};
    private static final int[] RATIOS = {2, 4, 8, 16};
    private static final int[] YEARS = {10, 6, 3, 0};
    private static final double EARTH = 6371;

    private final Traits home;
    private final Traits partner;
    private final List<Finding> findings = new ArrayList<>();

    private Computation(Traits home, Traits partner) {
        this.home = home;
        this.partner = partner;
    }

    /** @param thisYear for the years in the network */
    public static List<Finding> of(Traits home, Traits partner, int thisYear) {
        var computation = new Computation(home, partner);
        computation.field();
        computation.yearsInNetwork(thisYear);
        computation.population();
        computation.role();
        computation.distance();
        computation.shared(Indicator.CLIMATE, FactKind.CLIMATE, 4, 0);
        computation.shared(Indicator.LANGUAGE, FactKind.LANGUAGE, 4, 0);
        computation.shared(Indicator.INTANGIBLE, FactKind.INTANGIBLE, 4, 0);
        computation.shared(Indicator.SHARED_PRODUCT, FactKind.PRODUCT, 4, 0);
        computation.shared(Indicator.LIVING_PRACTICE, FactKind.PILGRIMAGE, 4, 0);
        computation.shared(Indicator.SHARED_PERSONS, FactKind.PERSON, 4, 0);
        // A common road is an indirect link; a documented direct one needs evidence of its own.
        computation.shared(Indicator.SHARED_HISTORY, FactKind.ROUTE, 2, 0);
        computation.heritage();
        computation.leagues();
        computation.problems();
        return computation.findings;
    }

    private void field() {
        if (home.field() == null && partner.field() == null) {
            add(Indicator.UNESCO_FIELD, 0, "no-member");
        } else if (home.field() == null || partner.field() == null) {
            add(Indicator.UNESCO_FIELD, 2, "one-member");
        } else if (home.field().equals(partner.field())) {
            add(Indicator.UNESCO_FIELD, 4, "same-field");
        } else {
            // Three, once a joint project idea between the two fields is shown.
            add(Indicator.UNESCO_FIELD, 2, "other-field");
        }
    }

    private void yearsInNetwork(int thisYear) {
        var designated = partner.designated();
        if (designated != null) {
            int years = Math.max(0, thisYear - designated);
            int step = 4;
            for (int i = 0; i < YEARS.length && years < YEARS[i]; i++) {
                step--;
            }
            add(Indicator.YEARS_IN_NETWORK, step, "years-in-network", years);
        }
    }

    private void population() {
        var here = home.population();
        var there = partner.population();
        if (here != null && there != null) {
            double ratio = (double) Math.max(here, there) / Math.min(here, there);
            add(Indicator.POPULATION, step(ratio, RATIOS), "population", Math.round(ratio * 10) / 10.0);
        }
    }

    private void role() {
        if (home.capital() && partner.capital()) {
            add(Indicator.ROLE, 4, "both-capitals");
        } else {
            shared(Indicator.ROLE, FactKind.ROLE, 4, 0);
        }
    }

    private void distance() {
        var lat1 = home.latitude();
        var lon1 = home.longitude();
        var lat2 = partner.latitude();
        var lon2 = partner.longitude();
        if (lat1 != null && lon1 != null && lat2 != null && lon2 != null) {
            double kilometres = kilometres(lat1, lon1, lat2, lon2);
            add(Indicator.DISTANCE, step(kilometres, KILOMETRES), "distance", Math.round(kilometres / 10) * 10);
        }
    }

    private void heritage() {
        var here = home.of(FactKind.HERITAGE);
        var there = partner.of(FactKind.HERITAGE);
        if (!common(here, there).isEmpty()) {
            add(Indicator.WORLD_HERITAGE, 4, "same-heritage");
        } else if (!here.isEmpty() && !there.isEmpty()) {
            add(Indicator.WORLD_HERITAGE, 2, "other-heritage");
        } else if ((!here.isEmpty() && !partner.of(FactKind.HERITAGE_TENTATIVE).isEmpty())
                || (!there.isEmpty() && !home.of(FactKind.HERITAGE_TENTATIVE).isEmpty())) {
            add(Indicator.WORLD_HERITAGE, 2, "tentative-heritage");
        }
    }

    private void leagues() {
        var league =
                !common(home.of(FactKind.LEAGUE), partner.of(FactKind.LEAGUE)).isEmpty();
        var title = !common(home.of(FactKind.CRAFT_TITLE), partner.of(FactKind.CRAFT_TITLE))
                .isEmpty();
        if (league || title) {
            add(Indicator.LEAGUES, 4, league ? "same-league" : "same-title");
        }
    }

    private void problems() {
        var here = home.of(FactKind.PROBLEM);
        var there = partner.of(FactKind.PROBLEM);
        if (!here.isEmpty() && !there.isEmpty()) {
            int count = common(here, there).size();
            // Four needs a programme on both sides that meets them, which no list tells.
            add(Indicator.SHARED_PROBLEMS, count >= 2 ? 3 : count == 1 ? 2 : 0, "problems", count);
        }
    }

    private void shared(Indicator indicator, FactKind kind, int some, int none) {
        BiConsumer<Integer, String> say = (value, why) -> add(indicator, value, why);
        var here = home.of(kind);
        var there = partner.of(kind);
        if (!here.isEmpty() && !there.isEmpty()) {
            if (common(here, there).isEmpty()) {
                say.accept(none, "nothing-shared");
            } else {
                say.accept(some, "shared");
            }
        }
    }

    private void add(Indicator indicator, double value, String why, Object... parts) {
        findings.add(new Finding(indicator, value, why, List.of(parts)));
    }

    private static int step(double value, int[] limits) {
        for (int i = 0; i < limits.length; i++) {
            if (value < limits[i]) {
                return Indicator.MOST - i;
            }
        }
        return 0;
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        var common = new java.util.TreeSet<>(one);
        common.retainAll(other);
        return common;
    }

    /** Along the surface of the earth. */
    static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double a = Math.pow(Math.sin(Math.toRadians(lat2 - lat1) / 2), 2)
                + Math.cos(Math.toRadians(lat1))
                        * Math.cos(Math.toRadians(lat2))
                        * Math.pow(Math.sin(Math.toRadians(lon2 - lon1) / 2), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(a));
    }
}
