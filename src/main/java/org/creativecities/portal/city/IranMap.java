package org.creativecities.portal.city;

import java.util.List;
import org.creativecities.portal.localization.Bilingual;

/**
 * A map of Iran, ready to be drawn by {@code city/map :: iran(map, label)}.
 *
 * @param islands places of islands that are smaller than the map can draw
 */
public record IranMap(int width, int height, List<Area> areas, List<Dot> islands, List<Pin> pins, List<Sea> seas) {

    /**
     * A province.
     *
     * @param style the class it is drawn with: {@code plain}, {@code chosen} or {@code level-0} to {@code level-4}
     */
    public record Area(String code, String path, String style) {}

    /** A point. */
    public record Dot(int x, int y) {}

    /**
     * A marked place with its name.
     *
     * @param style the class it is drawn with; {@code field-CRAFTS} and so on for member cities, or {@code quiet}
     * @param labelY where the name's base line is: above the pin, or below where another pin is above
     */
    public record Pin(Bilingual name, int x, int y, int labelY, String style) {}

    /** A sea's name, turned by an angle in degrees. */
    public record Sea(String key, int x, int y, int angle) {}
}
