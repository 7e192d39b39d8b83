package org.creativecities.portal.city.web;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The picture of a creative field, for templates: {@code ${@fieldLook.icon(code)}}. Colours are in map.css. */
@Component("fieldLook")
class FieldLook {

    private static final Map<String, String> ICONS = Map.of(
            "CRAFTS", "palette",
            "DESIGN", "vector-pen",
            "FILM", "film",
            "GASTRONOMY", "cup-hot",
            "LITERATURE", "book",
            "MEDIA_ARTS", "camera-video",
            "MUSIC", "music-note-beamed",
            "ARCHITECTURE", "building");

    public String icon(String code) {
        return ICONS.getOrDefault(code, "circle-fill");
    }
}
