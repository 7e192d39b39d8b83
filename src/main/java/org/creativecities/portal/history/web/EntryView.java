package org.creativecities.portal.history.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.history.HistoryEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as a page shows it.
 *
 * @param who the person's name; null for the portal itself
 * @param whoHidden whether there is a person whose name this reader may not know
 */
record EntryView(HistoryEntry entry, @Nullable String who, boolean whoHidden, List<Difference> differences) {

    /** A field before and after; ids of people are shown as names. */
    record Difference(
            String field, @Nullable String before, @Nullable String after) {}

    static List<Difference> differences(HistoryEntry entry, JsonMapper json, Map<UUID, String> names) {
        var changes = json.readValue(entry.changes(), new TypeReference<Map<String, Map<String, String>>>() {});
        var list = new ArrayList<Difference>();
        changes.forEach((field, change) ->
                list.add(new Difference(field, named(change.get("before"), names), named(change.get("after"), names))));
        return list;
    }

    private static @Nullable String named(@Nullable String value, Map<UUID, String> names) {
        if (value == null || value.length() != 36) {
            return value;
        }
        try {
            return names.getOrDefault(UUID.fromString(value), value);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
