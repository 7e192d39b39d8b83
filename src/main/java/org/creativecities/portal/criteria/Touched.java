package org.creativecities.portal.criteria;

import java.util.Set;
import org.creativecities.portal.localization.Bilingual;

/**
 * Something that rests on linked places.
 *
 * @param kind {@code dossier} or {@code agreement}: the message key below {@code criteria.touched.kind.}
 * @param name its reference or title
 * @param note what tells it apart: the city
 * @param status message key of its status
 * @param path where it is read
 * @param places which of the places it rests on
 */
public record Touched(String kind, String name, Bilingual note, String status, String path, Set<Place> places) {

    public Touched {
        places = Set.copyOf(places);
    }
}
