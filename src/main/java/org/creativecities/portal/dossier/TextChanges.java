package org.creativecities.portal.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.WordChange;
import org.jspecify.annotations.Nullable;

/** What differs between two texts of a dossier, answer by answer. */
public record TextChanges(List<Changed> answers) {

    /** @param before null where the answer is new; @param after null where it is gone */
    public record Changed(
            String section,
            @Nullable Bilingual number,
            Bilingual label,
            @Nullable String before,
            @Nullable String after) {

        /** The words that stayed, came and went; all of them where the answer is new or gone. */
        public List<WordChange> words() {
            return WordChange.between(before == null ? "" : before, after == null ? "" : after);
        }
    }

    private record Place(DossierText.Section section, Bilingual label, String value) {}

    public static TextChanges between(DossierText before, DossierText after) {
        var old = places(before);
        var now = places(after);
        var changed = new ArrayList<Changed>();
        now.forEach((place, answer) -> {
            var was = old.get(place);
            if (was == null || !Objects.equals(was.value(), answer.value())) {
                changed.add(changed(answer, was == null ? null : was.value(), answer.value()));
            }
        });
        old.forEach((place, answer) -> {
            if (!now.containsKey(place)) {
                changed.add(changed(answer, answer.value(), null));
            }
        });
        return new TextChanges(List.copyOf(changed));
    }

    private static Changed changed(Place place, @Nullable String before, @Nullable String after) {
        return new Changed(place.section().code(), place.section().number(), place.label(), before, after);
    }

    private static Map<String, Place> places(DossierText text) {
        var places = new LinkedHashMap<String, Place>();
        for (var section : text.sections()) {
            for (var item : section.items()) {
                for (var answer : item.answers()) {
                    var key = section.code() + "/" + item.position() + "/" + answer.question();
                    put(places, key + "/fa", section, answer, answer.fa());
                    put(places, key + "/en", section, answer, answer.en());
                    put(places, key, section, answer, answer.value());
                }
            }
        }
        for (var file : text.attachments()) {
            places.put(
                    "file/" + file.id(),
                    new Place(
                            new DossierText.Section(file.slot(), null, file.slotTitle(), false, List.of()),
                            file.slotTitle(),
                            file.name()));
        }
        return places;
    }

    private static void put(
            Map<String, Place> places,
            String key,
            DossierText.Section section,
            DossierText.Answer answer,
            @Nullable String value) {
        if (value != null) {
            places.put(key, new Place(section, answer.label(), value));
        }
    }
}
