package org.creativecities.portal.city;

import java.util.List;

/**
 * The land of the world as one shape without borders, and points and arcs on it; drawn by
 * {@code city/map :: world(map, label)} and {@code city/map :: arcs(map, label)}.
 *
 * @param view the part of the drawing that is shown: x, y, width and height
 */
public record WorldMap(int width, int height, List<String> land, List<IranMap.Pin> pins, List<Arc> arcs, View view) {

    public WorldMap(int width, int height, List<String> land, List<IranMap.Pin> pins) {
        this(width, height, land, pins, List.of(), new View(0, 0, width, height));
    }

    /** A bent line between two places, and the class it is drawn with. */
    public record Arc(String path, String style) {}

    /** A window on the drawing, in its units. */
    public record View(int x, int y, int width, int height) {

        /** For the attribute of the same name. */
        public String box() {
            return x + " " + y + " " + width + " " + height;
        }

        /** The radius of a point that looks the same in every window. */
        public double dot() {
            return Math.max(2.5, width / 240.0);
        }
    }
}
