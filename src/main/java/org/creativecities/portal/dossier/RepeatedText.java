package org.creativecities.portal.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.PersianText;

/**
 * A long passage that stands in two sections. UNESCO asks not to repeat; the page warns and does not refuse.
 *
 * @param passage the beginning of what is repeated
 */
public record RepeatedText(
        String section, String question, Bilingual label, String otherSection, Bilingual otherLabel, String passage) {

    /** Words in a row that two sections may share without a warning. */
    private static final int RUN = 20;

    static List<RepeatedText> in(Writing writing) {
        Map<String, Cell> first = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        var found = new ArrayList<RepeatedText>();
        for (var section : writing.template().sections()) {
            for (var entry : writing.entries(section)) {
                for (var cell : writing.cells(section, entry)) {
                    if (cell.kind() == Cell.Kind.TEXT) {
                        compare(cell, writing.value(cell), first, told, found);
                    }
                }
            }
        }
        return found;
    }

    private static void compare(
            Cell cell, String text, Map<String, Cell> first, Set<String> told, List<RepeatedText> found) {
        var words = text.strip().split("\\s+");
        for (var i = 0; i + RUN <= words.length; i++) {
            var passage = String.join(" ", List.of(words).subList(i, i + RUN));
            var other = first.putIfAbsent(PersianText.searchKey(passage), cell);
            if (other != null
                    && !other.key().section().equals(cell.key().section())
                    && told.add(other.key() + " " + cell.key())) {
                found.add(new RepeatedText(
                        cell.key().section(),
                        cell.id(),
                        cell.question().label(),
                        other.key().section(),
                        other.question().label(),
                        passage));
            }
        }
    }
}
