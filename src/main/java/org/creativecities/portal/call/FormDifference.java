package org.creativecities.portal.call;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.creativecities.portal.action.Fact.Change;

/** What an edit changed in a form, question by question, for the history. */
final class FormDifference {

    private FormDifference() {}

    static Map<String, Change> between(FormTemplate before, FormTemplate after, String place) {
        var old = parts(before);
        var now = parts(after);
        var codes = new TreeSet<>(old.keySet());
        codes.addAll(now.keySet());
        var changes = new HashMap<String, Change>();
        for (var code : codes) {
            if (!Objects.equals(old.get(code), now.get(code))) {
                changes.put(code, new Change(old.get(code), now.get(code)));
            }
        }
        if (changes.isEmpty()) {
            changes.put(place, new Change(null, "order"));
        }
        return changes;
    }

    private static Map<String, String> parts(FormTemplate form) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("title", form.title().toString());
        form.groups()
                .forEach(group ->
                        parts.put("group " + group.code(), group.title().toString()));
        form.sections().forEach(section -> parts.put("section " + section.code(), head(section)));
        form.questions().forEach(question -> parts.put("question " + question.code(), question.toString()));
        form.slots().forEach(slot -> parts.put("slot " + slot.code(), slot.toString()));
        return parts;
    }

    private static String head(FormSection section) {
        return section.title() + " " + section.hint() + " " + section.guidance() + " " + section.repeat();
    }
}
