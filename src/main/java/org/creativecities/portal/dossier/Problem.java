package org.creativecities.portal.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a section from being complete.
 *
 * @param item the number of the entry of a list; 0 elsewhere
 * @param field id of the box on the section's page
 * @param cell the box, whose part is named beside the question; null where it is not about one box
 * @param key of the sentence
 * @param arguments of the sentence: bilingual texts and numbers
 */
public record Problem(
        String section, int item, String field, @Nullable Cell cell, String key, List<Object> arguments) {

    static Problem at(Cell cell, String key, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(cell.question().label());
        arguments.addAll(Arrays.asList(more));
        return new Problem(
                cell.key().section(),
                cell.key().item(),
                cell.id(),
                cell,
                "dossier.problem." + key,
                List.copyOf(arguments));
    }

    static Problem ofSection(String section, String field, String key, Bilingual title, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(title);
        arguments.addAll(Arrays.asList(more));
        return new Problem(section, 0, field, null, "dossier.problem." + key, List.copyOf(arguments));
    }
}
