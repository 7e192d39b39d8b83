package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.LimitUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which English texts are missing or older than the Persian they translate. A translation is older when the Persian was
 * written later and nobody has said that the English still fits.
 */
@Component
class Translations {

    private final JdbcClient jdbc;

    Translations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions of Persian texts, by place, to which the English was said to fit. */
    Map<AnswerKey, Long> checked(UUID dossier) {
        var checked = new HashMap<AnswerKey, Long>();
        jdbc.sql("select * from translation_check where dossier_id = :dossier")
                .param("dossier", dossier)
                .query(row -> {
                    var key = new AnswerKey(
                            row.getString("section"), row.getInt("item"), row.getString("question"), "fa");
                    checked.put(key, row.getLong("fa_version"));
                });
        return checked;
    }

    void check(UUID dossier, AnswerKey persian, long version, UUID by, Instant at) {
        jdbc.sql("""
                        insert into translation_check (dossier_id, section, item, question, fa_version, checked_by, checked_at)
                        values (:dossier, :section, :item, :question, :version, :by, :at)
                        on conflict (dossier_id, section, item, question) do update set
                          fa_version = excluded.fa_version, checked_by = excluded.checked_by, checked_at = excluded.checked_at""")
                .param("dossier", dossier)
                .param("section", persian.section())
                .param("item", persian.item())
                .param("question", persian.question())
                .param("version", version)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The places of English texts that are older than their Persian. */
    static Set<AnswerKey> stale(Map<AnswerKey, StoredAnswer> answers, Map<AnswerKey, Long> checked) {
        var stale = new HashSet<AnswerKey>();
        answers.forEach((key, english) -> {
            if (!key.language().equals("en") || english.value().isBlank()) {
                return;
            }
            var place = persian(key);
            var persian = answers.get(place);
            if (persian != null
                    && !persian.value().isBlank()
                    && persian.at().isAfter(english.at())
                    && checked.getOrDefault(place, 0L) < persian.version()) {
                stale.add(key);
            }
        });
        return stale;
    }

    /** In the order of the form; only sections this person may read. */
    List<PendingTranslation> pending(DossierView dossier, Writing writing) {
        var stale = stale(writing.answers(), checked(dossier.id()));
        var pending = new ArrayList<PendingTranslation>();
        for (var section : writing.template().sections()) {
            if (dossier.mayRead(section.code())) {
                for (var entry : writing.entries(section)) {
                    for (var cell : writing.cells(section, entry)) {
                        of(dossier, writing, section, entry, cell, stale).ifPresent(pending::add);
                    }
                }
            }
        }
        return List.copyOf(pending);
    }

    private static Optional<PendingTranslation> of(
            DossierView dossier, Writing writing, FormSection section, int entry, Cell cell, Set<AnswerKey> stale) {
        if (!cell.english()) {
            return Optional.empty();
        }
        var persian = writing.answers().get(persian(cell.key()));
        var english = writing.answers().get(cell.key());
        var missing = english == null || english.value().isBlank();
        if (persian == null || persian.value().isBlank() || !missing && !stale.contains(cell.key())) {
            return Optional.empty();
        }
        var limit = cell.question().limit();
        return Optional.of(new PendingTranslation(
                cell,
                section.number(),
                section.title(),
                section.repeat() == null ? 0 : writing.entries(section).indexOf(entry) + 1,
                persian.value(),
                persian.version(),
                english == null ? "" : english.value(),
                english == null ? 0 : english.version(),
                !missing,
                limit == null || limit.unit() != LimitUnit.WORDS ? 0 : limit.max(),
                dossier.mayWrite(section.code())));
    }

    static AnswerKey persian(AnswerKey english) {
        return new AnswerKey(english.section(), english.item(), english.question(), "fa");
    }
}
