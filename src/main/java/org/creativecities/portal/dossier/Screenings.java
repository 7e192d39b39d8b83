package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checklist of admissibility: one answer a condition and sending. */
@Component
class Screenings {

    private final JdbcClient jdbc;

    Screenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ScreeningView of(UUID submission, int sending) {
        var conditions = jdbc.sql("""
                        select i.*, a.met, coalesce(a.note, '') as note, a.answered_by, a.answered_at,
                          coalesce(a.version, 0) as version
                        from admissibility_item i
                        left join screening_answer a on a.item = i.code and a.submission_id = :submission
                        where i.edition = coalesce(
                          (select max(edition) from screening_answer where submission_id = :submission),
                          (select max(edition) from admissibility_item))
                        order by i.position""")
                .param("submission", submission)
                .query((row, n) -> new ScreeningView.Condition(
                        row.getString("code"),
                        new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                        new Bilingual(row.getString("hint_fa"), row.getString("hint_en")),
                        row.getBoolean("provisional"),
                        row.getObject("met", Boolean.class),
                        row.getString("note"),
                        row.getObject("answered_by", UUID.class),
                        DossierFinder.instant(row, "answered_at"),
                        row.getLong("version")))
                .list();
        return new ScreeningView(submission, sending, conditions, verdict(submission));
    }

    private ScreeningView.@Nullable Verdict verdict(UUID submission) {
        return jdbc.sql("select * from screening_verdict where submission_id = :submission")
                .param("submission", submission)
                .query((row, n) -> new ScreeningView.Verdict(
                        row.getString("verdict").equals("ADMITTED"),
                        row.getString("reasons"),
                        row.getObject("given_by", UUID.class),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(null);
    }

    /** @return what changed; @throws ConflictException when a colleague answered one of them meanwhile */
    Map<String, Change> answer(ScreeningView standing, List<ScreeningView.Answer> answers, UUID by, Instant at) {
        var changes = new HashMap<String, Change>();
        for (var answer : answers) {
            var before = standing.conditions().stream()
                    .filter(one -> one.code().equals(answer.code()))
                    .findFirst()
                    .orElse(null);
            if (before == null
                    || (Objects.equals(before.met(), answer.met())
                            && before.note().equals(answer.note()))) {
                continue;
            }
            if (before.version() != answer.shown() || write(standing.submission(), answer, by, at) == 0) {
                throw new ConflictException("dossier.conflict.screening");
            }
            changes.put(answer.code(), new Change(word(before.met()), word(answer.met())));
        }
        return changes;
    }

    private int write(UUID submission, ScreeningView.Answer answer, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into screening_answer as a
                          (submission_id, edition, item, met, note, answered_by, answered_at, version)
                        select :submission, max(edition), :item, :met, :note, :by, :at, 1
                        from admissibility_item where code = :item
                        on conflict (submission_id, item) do update
                        set met = excluded.met, note = excluded.note, answered_by = excluded.answered_by,
                          answered_at = excluded.answered_at, version = a.version + 1
                        where a.version = :shown""")
                .param("submission", submission)
                .param("item", answer.code())
                .param("met", answer.met())
                .param("note", answer.note())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("shown", answer.shown())
                .update();
    }

    void verdict(UUID dossier, UUID submission, boolean admitted, String reasons, UUID by, Instant at) {
        jdbc.sql("""
                        insert into screening_verdict (submission_id, dossier_id, verdict, reasons, given_by, given_at)
                        values (:submission, :dossier, :verdict, :reasons, :by, :at)""")
                .param("submission", submission)
                .param("dossier", dossier)
                .param("verdict", admitted ? "ADMITTED" : "NOT_ADMITTED")
                .param("reasons", reasons)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String word(@Nullable Boolean met) {
        return met == null ? null : met ? "met" : "not-met";
    }
}
