package org.creativecities.portal.city.outline;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The areas of a GeoJSON file as path strings.
 *
 * @param paths by the areas' code, in the file's order; pieces too small for an area of their own are left out
 * @param dots where those small pieces lie, so that no island is lost
 */
public record Outlines(Map<String, String> paths, List<Point> dots) {

    /** Pieces that fit into a square of this many units become a dot. */
    private static final int DOT = 7;

    /**
     * @param key the property that names an area
     * @param twiceTheArea how coarse: a point goes when it changes the line by a triangle smaller than half of this
     */
    public static Outlines read(InputStream geoJson, String key, Projection projection, int twiceTheArea) {
        var rings = new LinkedHashMap<String, List<List<Point>>>();
        for (var feature : new JsonMapper().readTree(geoJson).get("features")) {
            var name = feature.get("properties").path(key).asString("");
            rings.computeIfAbsent(name, n -> new ArrayList<>()).addAll(rings(feature.get("geometry"), projection));
        }
        var thinning =
                new Thinning(rings.values().stream().flatMap(List::stream).toList(), twiceTheArea);
        var paths = new LinkedHashMap<String, String>();
        var dots = new ArrayList<Point>();
        rings.forEach((name, pieces) -> {
            var path = new StringBuilder();
            for (var piece : pieces) {
                if (small(piece)) {
                    dots.add(middle(piece));
                } else {
                    append(path, thinning.thinned(piece));
                }
            }
            if (!path.isEmpty()) {
                paths.put(name, path.toString());
            }
        });
        return new Outlines(paths, List.copyOf(dots));
    }

    private static List<List<Point>> rings(JsonNode geometry, Projection projection) {
        var rings = new ArrayList<List<Point>>();
        var coordinates = geometry.get("coordinates");
        if ("Polygon".equals(geometry.get("type").asString())) {
            coordinates.forEach(ring -> rings.add(ring(ring, projection)));
        } else {
            coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring, projection))));
        }
        return rings;
    }

    /** Without the point that closes it and without points that fall together. */
    private static List<Point> ring(JsonNode ring, Projection projection) {
        var points = new ArrayList<Point>();
        for (var position : ring) {
            var point =
                    projection.place(position.get(0).asDouble(), position.get(1).asDouble());
            if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
                points.add(point);
            }
        }
        if (points.size() > 1 && points.get(0).equals(points.get(points.size() - 1))) {
            points.remove(points.size() - 1);
        }
        return points;
    }

    private static boolean small(List<Point> ring) {
        return spread(ring.stream().mapToInt(Point::x).toArray()) <= DOT
                && spread(ring.stream().mapToInt(Point::y).toArray()) <= DOT;
    }

    private static int spread(int[] values) {
        var statistics = java.util.Arrays.stream(values).summaryStatistics();
        return values.length == 0 ? 0 : statistics.getMax() - statistics.getMin();
    }

    private static Point middle(List<Point> ring) {
        return new Point((int) ring.stream().mapToInt(Point::x).average().orElse(0), (int)
                ring.stream().mapToInt(Point::y).average().orElse(0));
    }

    private static void append(StringBuilder path, List<Point> ring) {
        if (ring.size() < 3) {
            return;
        }
        var last = ring.get(0);
        path.append('M').append(last.x()).append(' ').append(last.y()).append('l');
        for (int i = 1; i < ring.size(); i++) {
            var next = ring.get(i);
            number(path, next.x() - last.x(), i == 1);
            number(path, next.y() - last.y(), false);
            last = next;
        }
        path.append('z');
    }

    /** A minus sign separates as well as a space does. */
    private static void number(StringBuilder path, int value, boolean first) {
        if (!first && value >= 0) {
            path.append(' ');
        }
        path.append(value);
    }
}
