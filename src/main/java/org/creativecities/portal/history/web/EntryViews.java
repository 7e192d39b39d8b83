package org.creativecities.portal.history.web;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.creativecities.portal.account.People;
import org.creativecities.portal.history.HistoryEntry;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes views of entries; names are asked for once for all of them. */
@Component
class EntryViews {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final People people;
    private final JsonMapper json;

    EntryViews(People people, JsonMapper json) {
        this.people = people;
        this.json = json;
    }

    /** @param nameless entries whose persons this reader may not know */
    List<EntryView> of(List<HistoryEntry> entries, Predicate<HistoryEntry> nameless) {
        var ids = new HashSet<UUID>();
        for (var entry : entries) {
            if (entry.by() != null) {
                ids.add(entry.by());
            }
            ID.matcher(entry.changes()).results().forEach(found -> ids.add(UUID.fromString(found.group())));
        }
        var names = people.names(ids);
        return entries.stream()
                .map(entry -> {
                    var by = entry.by();
                    var hidden = by != null && nameless.test(entry);
                    return new EntryView(
                            entry,
                            by == null || hidden ? null : names.getOrDefault(by, by.toString()),
                            hidden,
                            hidden ? List.of() : EntryView.differences(entry, json, names));
                })
                .toList();
    }
}
