package org.creativecities.portal.city.outline;

/**
 * Places a piece of the globe on a page: degrees become units, north is up.
 *
 * @param west the degree of longitude at the edge where x is 0
 * @param north the degree of latitude at the edge where y is 0
 * @param scale units for a degree of latitude
 * @param narrowing how much shorter a degree of longitude is; the cosine of the latitude that keeps its shape
 */
public record Projection(double west, double north, double scale, double narrowing) {

    public Point place(double longitude, double latitude) {
        return new Point(
                (int) Math.round((longitude - west) * narrowing * scale), (int) Math.round((north - latitude) * scale));
    }
}
