package org.creativecities.portal.city;

import java.util.List;
import java.util.stream.Stream;
import org.creativecities.portal.city.Maps.Line;
import org.creativecities.portal.city.WorldMap.Arc;
import org.creativecities.portal.city.WorldMap.View;
import org.creativecities.portal.city.outline.Point;
import org.creativecities.portal.city.outline.Projection;

/** Bends lines over the map, so that those of one city do not lie on each other. */
final class Arcs {

    /** The bend is this part of the distance. */
    private static final double BEND = 0.18;

    private static final int MARGIN = 40;
    private static final int NARROWEST = 260;

    private Arcs() {}

    static List<Arc> of(List<Line> lines, Projection projection) {
        return lines.stream()
                .map(line -> new Arc(path(from(line, projection), to(line, projection)), line.style()))
                .toList();
    }

    /** The window that shows all lines; the whole drawing where there are none. */
    static View view(List<Line> lines, Projection projection, int width, int height) {
        if (lines.isEmpty()) {
            return new View(0, 0, width, height);
        }
        var points = lines.stream()
                .flatMap(line -> Stream.of(from(line, projection), to(line, projection)))
                .toList();
        var xs = points.stream().mapToInt(Point::x).summaryStatistics();
        var ys = points.stream().mapToInt(Point::y).summaryStatistics();
        int wide = Math.min(width, Math.max(NARROWEST, xs.getMax() - xs.getMin() + 2 * MARGIN));
        int high = Math.min(height, Math.max(wide * 9 / 20, ys.getMax() - ys.getMin() + 2 * MARGIN));
        return new View(
                within((xs.getMin() + xs.getMax() - wide) / 2, width - wide),
                within((ys.getMin() + ys.getMax() - high) / 2, height - high),
                wide,
                high);
    }

    private static Point from(Line line, Projection projection) {
        return projection.place(line.fromLongitude(), line.fromLatitude());
    }

    private static Point to(Line line, Projection projection) {
        return projection.place(line.longitude(), line.latitude());
    }

    private static int within(int value, int most) {
        return Math.max(0, Math.min(value, most));
    }

    /** Bent to the north, as a way over the globe looks. */
    private static String path(Point from, Point to) {
        double far = Math.hypot(to.x() - from.x(), to.y() - from.y());
        long x = Math.round((from.x() + to.x()) / 2.0);
        long y = Math.round((from.y() + to.y()) / 2.0 - far * BEND);
        return "M" + from.x() + " " + from.y() + "Q" + x + " " + y + " " + to.x() + " " + to.y();
    }
}
