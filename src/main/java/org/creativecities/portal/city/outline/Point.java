package org.creativecities.portal.city.outline;

/** A place on the page, in the units of the map's view box; whole numbers keep paths short and borders common. */
public record Point(int x, int y) {

    /** Twice the area of the triangle with two others: how much the line changes when this point is left out. */
    long area(Point a, Point b) {
        return Math.abs((long) (a.x - x) * (b.y - y) - (long) (b.x - x) * (a.y - y));
    }
}
