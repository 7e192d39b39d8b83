package org.creativecities.portal.review.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jspecify.annotations.Nullable;

/**
 * Distributes dossiers among reviewers at the least total cost, as a flow: source – dossiers – reviewers – sink. Every
 * further dossier of one reviewer costs more than the one before, so that the load is even; what nobody can read flows
 * past the reviewers at a price no pairing reaches. A pure function of its input: the same input gives the same answer.
 */
public final class Distribution {

    /** Cost of a full desk; the first dossier of an empty one costs the share of one. */
    private static final int LOAD = 200;

    private static final int UNFILLED = 1_000_000;
    private static final int ENDLESS = 100_000;
    private static final String SOURCE = "source";
    private static final String SINK = "sink";

    private Distribution() {}

    /** One dossier for one reviewer. */
    public record Pairing(UUID dossier, UUID reviewer, Fit fit) {}

    /** Why a reviewer could not take a dossier. */
    public enum Obstacle {
        TIED,
        FULL,
        AWAY,
        SEATED,
        GAVE_BACK
    }

    /**
     * Seats that stay empty.
     *
     * @param missing how many
     * @param obstacles how many reviewers each obstacle keeps away
     */
    public record Gap(UUID dossier, int missing, Map<Obstacle, Integer> obstacles) {}

    /** The pairings, and what could not be filled. */
    public record Result(List<Pairing> pairings, List<Gap> gaps) {}

    public static Result of(List<Wanted> dossiers, List<Candidate> reviewers) {
        var wanted = dossiers.stream()
                .filter(one -> one.seats() > 0)
                .sorted(Comparator.comparing(one -> one.dossier().toString()))
                .toList();
        var candidates = reviewers.stream()
                .sorted(Comparator.comparing(one -> one.person().toString()))
                .toList();
        var flow = new Flow(wanted, candidates);
        var pairings = flow.solve();
        var gaps = new ArrayList<Gap>();
        for (var one : wanted) {
            var filled = (int) pairings.stream()
                    .filter(pairing -> pairing.dossier().equals(one.dossier()))
                    .count();
            if (filled < one.seats()) {
                gaps.add(new Gap(one.dossier(), one.seats() - filled, obstacles(one, candidates, pairings)));
            }
        }
        return new Result(pairings, List.copyOf(gaps));
    }

    /** What keeps this reviewer from this dossier; null when nothing does. */
    public static @Nullable Obstacle obstacle(Wanted dossier, Candidate reviewer) {
        if (dossier.seated().contains(reviewer.person())) {
            return Obstacle.SEATED;
        }
        if (reviewer.tied(dossier.municipality())) {
            return Obstacle.TIED;
        }
        if (dossier.gone().contains(reviewer.person())) {
            return Obstacle.GAVE_BACK;
        }
        if (reviewer.away()) {
            return Obstacle.AWAY;
        }
        return reviewer.free() == 0 ? Obstacle.FULL : null;
    }

    private static Map<Obstacle, Integer> obstacles(
            Wanted dossier, List<Candidate> candidates, List<Pairing> pairings) {
        var found = new EnumMap<Obstacle, Integer>(Obstacle.class);
        for (var reviewer : candidates) {
            var obstacle = obstacle(dossier, reviewer);
            var given = pairings.stream()
                    .filter(pairing -> pairing.reviewer().equals(reviewer.person()))
                    .toList();
            var reads = given.stream().anyMatch(pairing -> pairing.dossier().equals(dossier.dossier()));
            if (obstacle == null && !reads && given.size() >= reviewer.free()) {
                obstacle = Obstacle.FULL;
            }
            if (obstacle != null) {
                found.merge(obstacle, 1, Integer::sum);
            }
        }
        return found;
    }

    /** The network and its edges. */
    private static final class Flow {

        private final DirectedWeightedPseudograph<String, DefaultWeightedEdge> graph =
                new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
        private final Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();
        private final Map<DefaultWeightedEdge, Pairing> seats = new HashMap<>();
        private final List<DefaultWeightedEdge> order = new ArrayList<>();
        private final int total;

        Flow(List<Wanted> wanted, List<Candidate> candidates) {
            graph.addVertex(SOURCE);
            graph.addVertex(SINK);
            total = wanted.stream().mapToInt(Wanted::seats).sum();
            candidates.forEach(this::desk);
            for (var dossier : wanted) {
                var node = "d" + dossier.dossier();
                graph.addVertex(node);
                edge(SOURCE, node, dossier.seats(), 0);
                edge(node, SINK, ENDLESS, UNFILLED);
                for (var reviewer : candidates) {
                    if (obstacle(dossier, reviewer) == null) {
                        var fit = Fit.of(dossier, reviewer);
                        var seat = edge(node, "r" + reviewer.person(), 1, fit.cost());
                        seats.put(seat, new Pairing(dossier.dossier(), reviewer.person(), fit));
                        order.add(seat);
                    }
                }
            }
        }

        private void desk(Candidate reviewer) {
            var node = "r" + reviewer.person();
            graph.addVertex(node);
            for (var next = 1; next <= reviewer.free(); next++) {
                var share =
                        (reviewer.seats() + next) * LOAD / reviewer.profile().loadLimit();
                edge(node, SINK, 1, share);
            }
        }

        private DefaultWeightedEdge edge(String from, String to, int capacity, int cost) {
            var edge = new DefaultWeightedEdge();
            graph.addEdge(from, to, edge);
            graph.setEdgeWeight(edge, cost);
            capacities.put(edge, capacity);
            return edge;
        }

        List<Pairing> solve() {
            if (total == 0) {
                return List.of();
            }
            var problem = new MinimumCostFlowProblemImpl<String, DefaultWeightedEdge>(
                    graph,
                    node -> node.equals(SOURCE) ? total : node.equals(SINK) ? -total : 0,
                    edge -> capacities.getOrDefault(edge, 0));
            var flow = new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
                    .getMinimumCostFlow(problem)
                    .getFlowMap();
            var pairings = new ArrayList<Pairing>();
            for (var edge : order) {
                var seat = seats.get(edge);
                if (seat != null && flow.getOrDefault(edge, 0.0) > 0.5) {
                    pairings.add(seat);
                }
            }
            return List.copyOf(pairings);
        }
    }
}
