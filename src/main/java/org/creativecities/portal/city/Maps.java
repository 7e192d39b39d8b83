package org.creativecities.portal.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creativecities.portal.city.IranMap.Area;
import org.creativecities.portal.city.IranMap.Dot;
import org.creativecities.portal.city.IranMap.Pin;
import org.creativecities.portal.city.IranMap.Sea;
import org.creativecities.portal.city.outline.Outlines;
import org.creativecities.portal.city.outline.Point;
import org.creativecities.portal.city.outline.Projection;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Maps without scripts and without anybody's tile server. The shapes are made once from the outlines in the program
 * itself, so every instance draws the same; pins and colours are added for each page.
 */
@Component
public class Maps {

    private static final Projection IRAN = new Projection(43.6, 40.1, 43, 0.8434);
    private static final int IRAN_WIDTH = 724;
    private static final int IRAN_HEIGHT = 662;
    private static final Projection WORLD = new Projection(-180, 84, 2.8, 1);
    private static final int WORLD_WIDTH = 1008;
    private static final int WORLD_HEIGHT = 392;

    /** Two square kilometres, missing in the outlines' sources. */
    private static final Point LESSER_TUNB = IRAN.place(55.15, 26.24);

    private static final List<Sea> SEAS = List.of(
            sea("persian-gulf", 51.35, 27.25, 38), sea("sea-of-oman", 59.0, 24.93, 0), sea("caspian", 51.6, 37.75, 0));

    /** Names of pins are put below when another pin is that near above. */
    private static final int NEAR_X = 90;

    private static final int NEAR_Y = 75;

    /** Below the lowest edge of the map, and nobody's city. */
    private static final String ANTARCTICA = "AQ";

    private final Supplier<Outlines> iran =
            SingletonSupplier.of(() -> read(ReferenceFile.PROVINCE_OUTLINES, "code", IRAN, 3));
    private final Supplier<List<String>> land = SingletonSupplier.of(Maps::land);

    /** A place to mark: a name, degrees north and east, and the class it is drawn with. */
    public record Place(Bilingual name, double latitude, double longitude, String style) {}

    /** Iran with these provinces standing out and these places marked. */
    public IranMap iran(Collection<String> chosenProvinces, List<Place> places) {
        return iran(code -> chosenProvinces.contains(code) ? "chosen" : "plain", places);
    }

    /** Iran with the provinces coloured by level, 0 to 4; a province without a level is drawn as unknown. */
    public IranMap iran(Map<String, Integer> levels, List<Place> places) {
        return iran(code -> levels.containsKey(code) ? "level-" + levels.get(code) : "plain", places);
    }

    /** The world with these places marked; their names are for the list beside the map. */
    public WorldMap world(List<Place> places) {
        return new WorldMap(WORLD_WIDTH, WORLD_HEIGHT, land.get(), pins(places, WORLD));
    }

    /** A tie between two places: degrees north and east of both, and the class it is drawn with. */
    public record Line(double fromLatitude, double fromLongitude, double latitude, double longitude, String style) {}

    /** The part of the world these lines reach over, with the lines bent over it and the places marked. */
    public WorldMap world(List<Place> places, List<Line> lines) {
        var arcs = Arcs.of(lines, WORLD);
        return new WorldMap(
                WORLD_WIDTH,
                WORLD_HEIGHT,
                land.get(),
                pins(places, WORLD),
                arcs,
                Arcs.view(lines, WORLD, WORLD_WIDTH, WORLD_HEIGHT));
    }

    private IranMap iran(Function<String, String> style, List<Place> places) {
        var outlines = iran.get();
        var areas = outlines.paths().entrySet().stream()
                .map(area -> new Area(area.getKey(), area.getValue(), style.apply(area.getKey())))
                .toList();
        var islands = new ArrayList<Dot>();
        outlines.dots().forEach(dot -> islands.add(new Dot(dot.x(), dot.y())));
        islands.add(new Dot(LESSER_TUNB.x(), LESSER_TUNB.y()));
        return new IranMap(IRAN_WIDTH, IRAN_HEIGHT, areas, islands, pins(places, IRAN), SEAS);
    }

    private static List<Pin> pins(List<Place> places, Projection projection) {
        var points = places.stream()
                .map(place -> projection.place(place.longitude(), place.latitude()))
                .toList();
        var pins = new ArrayList<Pin>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var point = points.get(i);
            var crowded = points.stream().anyMatch(other -> liesAbove(other, point));
            pins.add(new Pin(
                    place.name(), point.x(), point.y(), crowded ? point.y() + 26 : point.y() - 14, place.style()));
        }
        return pins;
    }

    private static boolean liesAbove(Point other, Point point) {
        return Math.abs(other.x() - point.x()) < NEAR_X && other.y() < point.y() && point.y() - other.y() < NEAR_Y;
    }

    private static Sea sea(String key, double longitude, double latitude, int angle) {
        var point = IRAN.place(longitude, latitude);
        return new Sea("city.map." + key, point.x(), point.y(), angle);
    }

    private static List<String> land() {
        return read(ReferenceFile.WORLD_OUTLINES, "iso2", WORLD, 4).paths().entrySet().stream()
                .filter(area -> !area.getKey().equals(ANTARCTICA))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Outlines read(ReferenceFile file, String key, Projection projection, int twiceTheArea) {
        try (var content = file.open()) {
            return Outlines.read(content, key, projection, twiceTheArea);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
