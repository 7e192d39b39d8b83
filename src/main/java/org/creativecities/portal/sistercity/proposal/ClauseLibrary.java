package org.creativecities.portal.sistercity.proposal;

import java.util.List;
import java.util.Optional;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clauses to begin from. A change is a new version; agreements keep the version they took. */
@Service
@Transactional
public class ClauseLibrary {

    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ClauseLibrary(DatabaseClock clock, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param number of the version, from 1 */
    public record Entry(String code, int number, Bilingual title, String fa, String en, boolean retired) {

        /** The clause as an agreement begins with it. */
        public Clause clause() {
            return new Clause(code, number, title, fa, en, "");
        }
    }

    /** The newest version of each, retired ones at the end. */
    @Transactional(readOnly = true)
    public List<Entry> entries() {
        return jdbc.sql("""
                        select * from (select distinct on (code) * from model_clause order by code, number desc) newest
                        order by retired, title_fa""")
                .query((row, n) -> new Entry(
                        row.getString("code"),
                        row.getInt("number"),
                        new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                        row.getString("text_fa"),
                        row.getString("text_en"),
                        row.getBoolean("retired")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Entry> find(String code) {
        return entries().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The next version of a clause, or the first of a new one. */
    public void write(String code, Bilingual title, String fa, String en, boolean retired, Account by) {
        if (!mayWrite(by)) {
            throw new NotAllowedException("proposal.not-allowed.CLAUSES");
        }
        jdbc.sql("""
                        insert into model_clause (code, number, title_fa, title_en, text_fa, text_en, retired, written_by, written_at)
                        select :code, coalesce(max(number), 0) + 1, :titleFa, :titleEn, :fa, :en, :retired, :by, portal_now()
                        from model_clause where code = :code""")
                .param("code", code)
                .param("titleFa", title.fa())
                .param("titleEn", title.en())
                .param("fa", fa)
                .param("en", en)
                .param("retired", retired)
                .param("by", by.id())
                .update();
        events.publishEvent(new ChainChanged(code, ChainChanged.Step.CLAUSE_WRITTEN, by.id(), clock.now(), title.fa()));
    }

    public static boolean mayWrite(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
    }
}
