package org.creativecities.portal.dossier.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.dossier.Cell;
import org.creativecities.portal.dossier.TypedAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What a section's form sent: the boxes come from the template, so their names are known only when it runs. */
final class TypedForm {

    /** Stands behind a box's name for the version of the text that the page showed. */
    private static final String VERSION = ".version";

    /** Stands behind a box's name for the writer's choice between two texts, on the page that shows both. */
    private static final String KEEP = ".keep";

    private final MultiValueMap<String, String> sent;

    TypedForm(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    /** The answers to these boxes; a box that the form did not carry is left alone. */
    List<TypedAnswer> answers(List<Cell> cells) {
        var answers = new ArrayList<TypedAnswer>();
        for (var cell : cells) {
            if (sent.containsKey(cell.id() + VERSION) && !"theirs".equals(sent.getFirst(cell.id() + KEEP))) {
                answers.add(new TypedAnswer(cell.key(), value(cell), version(cell)));
            }
        }
        return answers;
    }

    /** By id of the box, as typed. */
    Map<String, String> texts(List<Cell> cells) {
        var texts = new HashMap<String, String>();
        for (var cell : cells) {
            if (sent.containsKey(cell.id() + VERSION)) {
                texts.put(cell.id(), value(cell));
            }
        }
        return texts;
    }

    private String value(Cell cell) {
        if ("merged".equals(sent.getFirst(cell.id() + KEEP))) {
            return sent.getOrDefault(cell.id() + ".merged", List.of("")).get(0);
        }
        var values = sent.getOrDefault(cell.id(), List.of());
        return cell.kind() == Cell.Kind.CHOICES ? String.join(",", values) : values.isEmpty() ? "" : values.get(0);
    }

    private long version(Cell cell) {
        return number(sent.getFirst(cell.id() + VERSION));
    }

    static long number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0;
    }
}
