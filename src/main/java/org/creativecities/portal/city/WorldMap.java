package org.creativecities.portal.city;

import java.util.List;

/**
 * The land of the world as one shape without borders, and points on it; drawn by {@code city/map :: world(map, label)}.
 */
public record WorldMap(int width, int height, List<String> land, List<IranMap.Pin> pins) {}
