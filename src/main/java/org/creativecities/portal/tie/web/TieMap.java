package org.creativecities.portal.tie.web;

import java.util.ArrayList;
import java.util.List;
import org.creativecities.portal.city.Maps;
import org.creativecities.portal.city.WorldMap;
import org.creativecities.portal.tie.Proof;
import org.creativecities.portal.tie.TieView;
import org.springframework.stereotype.Component;

/** Ties as lines on the map: the colour says the status, an unbroken line that there is evidence. */
@Component
class TieMap {

    private final Maps maps;

    TieMap(Maps maps) {
        this.maps = maps;
    }

    /** Ties whose partner has no known place are left out, and counted by {@link #unplaced}. */
    WorldMap of(List<TieView> ties) {
        var lines = new ArrayList<Maps.Line>();
        var places = new ArrayList<Maps.Place>();
        for (var tie : ties) {
            var homeLatitude = tie.homeLatitude();
            var homeLongitude = tie.homeLongitude();
            var latitude = tie.latitude();
            var longitude = tie.longitude();
            if (homeLatitude != null && homeLongitude != null && latitude != null && longitude != null) {
                var style = "arc-" + tie.status() + (tie.proof() == Proof.EVIDENCE ? " arc-solid" : " arc-dashed");
                lines.add(new Maps.Line(homeLatitude, homeLongitude, latitude, longitude, style));
                places.add(new Maps.Place(tie.partnerName(), latitude, longitude, "pin-" + tie.status()));
            }
        }
        return maps.world(places, lines);
    }

    static long unplaced(List<TieView> ties) {
        return ties.stream().filter(tie -> tie.latitude() == null).count();
    }
}
