package org.creativecities.portal.city.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Leaves out the points that matter least (Visvalingam's method). It works on all lines at once: a point that two
 * neighbours share goes from both or stays in both, so no gaps open between them. Where three meet, it always stays.
 */
final class Thinning {

    private record Candidate(Point point, Point a, Point b, long area) {}

    private final Map<Point, Set<Point>> neighbours = new HashMap<>();
    private final Set<Point> gone = new HashSet<>();

    Thinning(List<List<Point>> rings, int twiceTheArea) {
        for (var ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                link(ring.get(i), ring.get((i + 1) % ring.size()));
            }
        }
        thin(twiceTheArea);
    }

    /** The ring without the points that were left out. */
    List<Point> thinned(List<Point> ring) {
        var kept = new ArrayList<>(ring);
        kept.removeIf(gone::contains);
        return kept;
    }

    private void link(Point a, Point b) {
        neighbours.computeIfAbsent(a, point -> new HashSet<>()).add(b);
        neighbours.computeIfAbsent(b, point -> new HashSet<>()).add(a);
    }

    private void thin(int limit) {
        // Equal areas are taken in the order of the place, so that every instance draws the same map.
        var queue = new PriorityQueue<Candidate>(Comparator.comparingLong(Candidate::area)
                .thenComparingInt(candidate -> candidate.point.x())
                .thenComparingInt(candidate -> candidate.point.y()));
        neighbours.keySet().forEach(point -> offer(queue, point));
        while (!queue.isEmpty() && queue.peek().area < limit) {
            var next = queue.remove();
            if (!gone.contains(next.point) && stillBetween(next)) {
                remove(next);
                offer(queue, next.a);
                offer(queue, next.b);
            }
        }
    }

    private void offer(PriorityQueue<Candidate> queue, Point point) {
        var beside = neighbours.getOrDefault(point, Set.of());
        if (beside.size() == 2) {
            var two = beside.iterator();
            var a = two.next();
            var b = two.next();
            queue.add(new Candidate(point, a, b, point.area(a, b)));
        }
    }

    private boolean stillBetween(Candidate candidate) {
        var beside = neighbours.getOrDefault(candidate.point, Set.of());
        return beside.size() == 2 && beside.contains(candidate.a) && beside.contains(candidate.b);
    }

    private void remove(Candidate candidate) {
        gone.add(candidate.point);
        neighbours.remove(candidate.point);
        neighbours.getOrDefault(candidate.a, new HashSet<>()).remove(candidate.point);
        neighbours.getOrDefault(candidate.b, new HashSet<>()).remove(candidate.point);
        link(candidate.a, candidate.b);
    }
}
