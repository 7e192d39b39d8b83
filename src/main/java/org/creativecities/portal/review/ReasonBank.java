package org.creativecities.portal.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sentences for findings that come up again and again. Each use is counted: it tells which questions are badly asked. */
@Service
@Transactional
public class ReasonBank {

    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    ReasonBank(JdbcClient jdbc, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param criterion code of the criterion it is for; null for all */
    public record Sentence(UUID id, @Nullable String criterion, Bilingual text, String state, int uses) {

        public boolean isShared() {
            return state.equals("SHARED");
        }

        public boolean isFor(String code) {
            return isShared() && (criterion == null || criterion.equals(code));
        }
    }

    /** All sentences that are not retired, the most used first. */
    @Transactional(readOnly = true)
    public List<Sentence> all() {
        return jdbc.sql("select * from reason_sentence where state <> 'RETIRED' order by uses desc, written_at, id")
                .query((row, n) -> new Sentence(
                        row.getObject("id", UUID.class),
                        row.getString("criterion_code"),
                        new Bilingual(row.getString("text_fa"), row.getString("text_en")),
                        row.getString("state"),
                        row.getInt("uses")))
                .list();
    }

    /** Counts a use and answers the sentence. */
    public Bilingual use(UUID id) {
        return jdbc.sql("""
                        update reason_sentence set uses = uses + 1 where id = :id and state = 'SHARED'
                        returning text_fa, text_en""")
                .param("id", id)
                .query((row, n) -> new Bilingual(row.getString("text_fa"), row.getString("text_en")))
                .optional()
                .orElseThrow(NotVisibleException::new);
    }

    /** The secretariat shares a sentence at once; a reviewer proposes one. */
    public void add(@Nullable String criterion, Bilingual text, Account by) {
        var shared = by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
        if (!shared && !by.is(Role.REVIEWER)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
        jdbc.sql("""
                        insert into reason_sentence (id, criterion_code, text_fa, text_en, state, written_by, written_at, version)
                        values (:id, :criterion, :fa, :en, :state, :by, :at, 0)""")
                .param("id", UUID.randomUUID())
                .param("criterion", criterion)
                .param("fa", text.fa())
                .param("en", text.en())
                .param("state", shared ? "SHARED" : "PROPOSED")
                .param("by", by.id())
                .param("at", OffsetDateTime.ofInstant(clock.now(), DatabaseClock.TEHRAN))
                .update();
    }

    /** Shares a proposed sentence or retires one; its uses stay counted. */
    public void settle(UUID id, boolean share, Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
        var moved = jdbc.sql(
                        "update reason_sentence set state = :state, version = version + 1 where id = :id and state <> 'RETIRED'")
                .param("state", share ? "SHARED" : "RETIRED")
                .param("id", id)
                .update();
        if (moved == 0) {
            throw new NotVisibleException();
        }
    }
}
