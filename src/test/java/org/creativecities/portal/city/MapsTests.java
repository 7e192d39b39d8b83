package org.creativecities.portal.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creativecities.portal.city.IranMap.Area;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.Test;

/** The maps are small, the same everywhere, and lose no island. */
class MapsTests {

    private final Maps maps = new Maps();

    @Test
    void everyProvinceIsDrawnInLessThanTwentyKilobytes() {
        var map = maps.iran(List.of(), List.of());
        assertThat(map.areas()).hasSize(31);
        assertThat(map.areas().stream().mapToInt(area -> area.path().length()).sum())
                .isLessThan(20_000);
    }

    @Test
    void everyInstanceDrawsTheSame() {
        assertThat(new Maps().iran(List.of("10"), List.of())).isEqualTo(maps.iran(List.of("10"), List.of()));
    }

    @Test
    void islandsArePointsAndLesserTunbIsAmongThem() {
        // The point is placed by hand: the sources have no outline of it.
        assertThat(maps.iran(List.of(), List.of()).islands())
                .hasSizeGreaterThan(9)
                .contains(new IranMap.Dot(419, 596));
    }

    @Test
    void aProvinceWithoutALevelStaysPlain() {
        var map = maps.iran(Map.of("10", 3), List.of());
        assertThat(map.areas())
                .filteredOn(area -> area.code().equals("10"))
                .extracting(Area::style)
                .containsExactly("level-3");
        assertThat(map.areas())
                .filteredOn(area -> area.code().equals("00"))
                .extracting(Area::style)
                .containsExactly("plain");
    }

    @Test
    void aNameMovesBelowItsPinWhenAnotherPinIsAbove() {
        var map = maps.iran(
                List.of(),
                List.of(
                        new Maps.Place(new Bilingual("سنندج", "Sanandaj"), 35.3150, 46.9988, "field-MUSIC"),
                        new Maps.Place(new Bilingual("کرمانشاه", "Kermanshah"), 34.3142, 47.0650, "field-GASTRONOMY")));
        assertThat(map.pins().get(0).labelY()).isLessThan(map.pins().get(0).y());
        assertThat(map.pins().get(1).labelY()).isGreaterThan(map.pins().get(1).y());
    }
}
