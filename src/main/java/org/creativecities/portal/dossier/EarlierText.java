package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.FormSection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a city wrote for an earlier call, as the beginning of a new dossier. Only what the new form still asks in the same
 * kind of box comes along; whether it fits the new limits is said by the check, like of any text. Files and rights forms
 * stay where they are: they are dated and belong to what was sent.
 */
@Component
class EarlierText {

    private final JdbcClient jdbc;
    private final Answers answers;
    private final SectionItems items;
    private final Calls calls;
    private final FactWriter facts;

    EarlierText(JdbcClient jdbc, Answers answers, SectionItems items, Calls calls, FactWriter facts) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.items = items;
        this.calls = calls;
        this.facts = facts;
    }

    /** @param template the form it was written with */
    record Earlier(UUID id, String reference, UUID template) {}

    /** An earlier dossier of the person's own city; any other is not there. */
    Earlier find(UUID earlier, Account by) {
        return jdbc.sql("select reference, template_id from dossier where id = :id and municipality_code = :mine"
                        + " and deleted_at is null")
                .param("id", earlier)
                .param("mine", by.municipality())
                .query((row, n) -> new Earlier(earlier, row.getString(1), row.getObject(2, UUID.class)))
                .optional()
                .orElseThrow(NotVisibleException::new);
    }

    /** Copies what still fits into a dossier that was just begun. @return how many texts */
    int copy(Earlier earlier, Dossier begun, Account by, Instant now) {
        var before = calls.formTemplate(earlier.template());
        var texts = answers.of(earlier.id());
        var count = 0;
        for (var section : calls.formTemplate(begun.templateId()).sections()) {
            var old = before.section(section.code()).orElse(null);
            if (old != null && (old.repeat() == null) == (section.repeat() == null)) {
                var typed = typed(earlier.id(), old, begun.id(), section, texts);
                var written = answers.save(begun.id(), typed, by.id(), now);
                count += written.size();
                tell(begun, section.code(), written, by, now);
            }
        }
        return count;
    }

    private List<TypedAnswer> typed(
            UUID earlier, FormSection old, UUID begun, FormSection section, Map<AnswerKey, StoredAnswer> texts) {
        return entries(earlier, begun, section).entrySet().stream()
                .flatMap(entry -> {
                    var kinds = Cells.of(old, entry.getKey()).stream()
                            .collect(Collectors.toMap(Cell::key, Cell::kind, (one, same) -> one));
                    return Cells.of(section, entry.getValue()).stream()
                            .filter(cell -> cell.kind() != Cell.Kind.FIELD)
                            .map(cell -> taken(cell, entry.getKey(), kinds, texts))
                            .filter(one -> !one.value().isBlank());
                })
                .toList();
    }

    private static TypedAnswer taken(
            Cell cell, int from, Map<AnswerKey, Cell.Kind> kinds, Map<AnswerKey, StoredAnswer> texts) {
        var key = new AnswerKey(
                cell.key().section(), from, cell.key().question(), cell.key().language());
        var text = kinds.get(key) == cell.kind() ? texts.get(key) : null;
        return new TypedAnswer(cell.key(), text == null ? "" : text.value(), 0);
    }

    /** Entry before → entry now; in a section that is no list the one place it has. */
    private Map<Integer, Integer> entries(UUID earlier, UUID begun, FormSection section) {
        var entries = new LinkedHashMap<Integer, Integer>();
        var repeat = section.repeat();
        if (repeat == null) {
            entries.put(0, 0);
        } else {
            items.of(earlier, section.code()).stream()
                    .limit(repeat.max())
                    .forEach(number -> entries.put(number, items.add(begun, section.code())));
        }
        return entries;
    }

    private void tell(Dossier begun, String section, Map<AnswerKey, Change> written, Account by, Instant now) {
        if (!written.isEmpty()) {
            var versions = new HashMap<String, Change>();
            written.forEach((key, change) -> versions.put(DossierWriting.name(key), change));
            facts.tell(new AnswersChanged(FactWriter.about(begun.card()), section, versions, by.id(), now));
        }
    }
}
