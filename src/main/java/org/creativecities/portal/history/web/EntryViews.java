package org.creativecities.portal.history.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.history.HistoryEntry;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes views of entries; names and numbers are asked for once for all of them. */
@Component
class EntryViews {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What a mayor writes to the city's own people about a draft, which the secretariat does not read either. */
    private static final Set<String> OF_THE_DRAFT = Set.of("dossier.approval-cancelled");

    private final People people;
    private final Dossiers dossiers;
    private final ValueWords words;
    private final JsonMapper json;

    EntryViews(People people, Dossiers dossiers, ValueWords words, JsonMapper json) {
        this.people = people;
        this.dossiers = dossiers;
        this.words = words;
        this.json = json;
    }

    /** @param nameless entries whose persons this reader may not know */
    List<EntryView> of(List<HistoryEntry> entries, Predicate<HistoryEntry> nameless, Account reader) {
        var ids = new HashSet<UUID>();
        for (var entry : entries) {
            if (entry.by() != null) {
                ids.add(entry.by());
            }
            collect(entry.changes(), ids);
            collect(entry.subjectId(), ids);
        }
        var names = people.names(ids);
        var about = new HashMap<>(names);
        dossiers.cards(ids).forEach((id, card) -> about.put(id, card.reference()));
        return entries.stream()
                .map(entry -> view(entry, nameless.test(entry), reader, names, about))
                .toList();
    }

    private static void collect(String text, Set<UUID> ids) {
        ID.matcher(text).results().forEach(found -> ids.add(UUID.fromString(found.group())));
    }

    private EntryView view(
            HistoryEntry entry, boolean nameless, Account reader, Map<UUID, String> names, Map<UUID, String> about) {
        var by = entry.by();
        var hidden = by != null && nameless;
        var ofTheDraft = Role.SECRETARIAT.contains(reader.role()) && OF_THE_DRAFT.contains(entry.action());
        var subject = ID.matcher(entry.subjectId()).matches() ? about.get(UUID.fromString(entry.subjectId())) : null;
        return new EntryView(
                entry,
                subject,
                by == null || hidden ? null : names.getOrDefault(by, by.toString()),
                hidden,
                ofTheDraft ? null : entry.reason(),
                hidden ? List.of() : differences(entry, names));
    }

    private List<EntryView.Difference> differences(HistoryEntry entry, Map<UUID, String> names) {
        var changes = json.readValue(entry.changes(), new TypeReference<Map<String, Map<String, String>>>() {});
        var list = new ArrayList<EntryView.Difference>();
        changes.forEach((field, change) -> list.add(new EntryView.Difference(
                field, words.of(field, change.get("before"), names), words.of(field, change.get("after"), names))));
        return list;
    }
}
