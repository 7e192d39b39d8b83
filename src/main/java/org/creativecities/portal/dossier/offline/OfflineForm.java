package org.creativecities.portal.dossier.offline;

import java.util.List;
import java.util.stream.Stream;
import org.creativecities.portal.dossier.DossierView;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;

/**
 * The form of one dossier as one person may fill it, with guidance, limits and what is written already.
 *
 * @param intro how the file is filled and brought back
 * @param sections those this person may write now
 */
record OfflineForm(DossierView dossier, Language language, String title, List<String> intro, List<Section> sections) {

    record Section(String code, String title, List<String> guidance, List<Item> items) {}

    /** @param number negative where the entry does not exist yet; 0 in a section that is no list */
    record Item(int number, @Nullable String title, List<Row> rows) {}

    /** @param boxes one, or Persian and English side by side */
    record Row(String label, List<String> hints, List<OfflineBox> boxes) {}

    Stream<OfflineBox> boxes() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.rows().stream())
                .flatMap(row -> row.boxes().stream());
    }

    /** Everything the file says outside its boxes; whatever else is found there was written by somebody. */
    Stream<String> printed() {
        return Stream.concat(
                Stream.concat(Stream.of(title), intro.stream()),
                sections.stream()
                        .flatMap(section -> Stream.concat(
                                Stream.concat(Stream.of(section.title()), section.guidance().stream()),
                                section.items().stream()
                                        .flatMap(item -> Stream.concat(
                                                Stream.ofNullable(item.title()),
                                                item.rows().stream()
                                                        .flatMap(row -> Stream.concat(
                                                                Stream.of(row.label()), row.hints().stream())))))));
    }
}
