package org.creativecities.portal.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.SearchWords;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the words all pages share: read by everybody, written by the secretariat and the National Commission. */
@Service("sharedGlossary")
@Transactional
public class Glossary {

    private static final String SELECT = """
            select t.id, t.code, t.term_fa, t.term_en, t.term_fr, t.meaning_fa, t.meaning_en, t.source, t.provisional,
              t.retired_at is not null as retired, t.edited_by, t.edited_at, t.version,
              (select count(*) from glossary_remark r where r.term_id = t.id and r.settled_at is null) as remarks
            from glossary_term t""";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Glossary(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The words in use in the order of the page's language, all or those that hold the words searched for. */
    @Transactional(readOnly = true)
    public List<Term> list(@Nullable String words, boolean retired) {
        var parameters = new HashMap<String, Object>();
        parameters.put("retired", retired);
        var where = new StringBuilder(" where (:retired or t.retired_at is null)");
        if (words != null && !words.isBlank()) {
            SearchWords.add(where, parameters, "t.search_key", words);
        }
        var order = Language.current() == Language.ENGLISH ? "lower(t.term_en)" : "t.term_fa";
        var sql = SELECT + where + " order by " + order + " collate fa_ir, t.code";
        return jdbc.sql(sql).params(parameters).query(Glossary::term).list();
    }

    /** The words of the glossary that stand in this Persian text, the longest first. */
    @Transactional(readOnly = true)
    public List<Term> in(String text) {
        var key = PersianText.searchKey(text);
        return list(null, false).stream()
                .filter(term -> key.contains(PersianText.searchKey(term.term().fa())))
                .sorted((a, b) -> b.term().fa().length() - a.term().fa().length())
                .limit(8)
                .toList();
    }

    /** The word with this code, for pages that explain one of theirs; null where there is none (any more). */
    @Transactional(readOnly = true)
    public @Nullable Term named(String code) {
        var sql = SELECT + " where t.code = :code and t.retired_at is null";
        return jdbc.sql(sql)
                .param("code", code)
                .query(Glossary::term)
                .optional()
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public Term find(String code, Account account) {
        PositionPolicy.requireReader(account);
        var sql = SELECT + " where t.code = :code";
        return jdbc.sql(sql)
                .param("code", code)
                .query(Glossary::term)
                .optional()
                .orElseThrow(NotVisibleException::new);
    }

    @Transactional(readOnly = true)
    public List<TermRemark> remarks(UUID term, Account account) {
        PositionPolicy.requireReader(account);
        return jdbc.sql("select id, text, written_by, written_at, settled_at from glossary_remark where term_id = :id"
                        + " order by settled_at is not null, written_at desc")
                .param("id", term)
                .query((row, at) -> new TermRemark(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getObject("written_by", UUID.class),
                        ClauseRows.moment(row, "written_at"),
                        ClauseRows.instant(row, "settled_at")))
                .list();
    }

    /** What is written of a word. */
    public record Text(
            Bilingual term,
            @Nullable String french,
            Bilingual meaning,
            @Nullable String source,
            boolean provisional,
            boolean retired) {}

    public void add(String code, Text text, Account by) {
        PositionPolicy.requireAdviser(by);
        var added = bind(jdbc.sql("""
                        insert into glossary_term (id, code, term_fa, term_en, term_fr, meaning_fa, meaning_en, source,
                          provisional, retired_at, edited_by, edited_at, version)
                        values (:id, :code, :fa, :en, :fr, :meaningFa, :meaningEn, :source, :provisional,
                          case when :retired then portal_now() end, :by, portal_now(), 0) on conflict (code) do nothing"""), text, by)
                .param("id", UUID.randomUUID())
                .param("code", code)
                .update();
        if (added == 0) {
            throw new ConflictException("criteria.term.code.taken");
        }
        tell(code, "term-added", by, Map.of("term", new Change(null, text.term().fa())));
    }

    public void edit(String code, long version, Text text, Account by) {
        PositionPolicy.requireAdviser(by);
        var before = find(code, by);
        var done = bind(jdbc.sql("""
                        update glossary_term set term_fa = :fa, term_en = :en, term_fr = :fr, meaning_fa = :meaningFa,
                          meaning_en = :meaningEn, source = :source, provisional = :provisional, edited_by = :by,
                          retired_at = case when :retired then coalesce(retired_at, portal_now()) end,
                          edited_at = portal_now(), version = version + 1
                        where code = :code and version = :version"""), text, by)
                .param("code", code)
                .param("version", version)
                .update();
        if (done == 0) {
            throw new ConflictException("criteria.error.changed-meanwhile");
        }
        tell(
                code,
                "term-edited",
                by,
                Map.of(
                        "term", new Change(before.term().fa(), text.term().fa()),
                        "meaning",
                                new Change(before.meaning().fa(), text.meaning().fa())));
    }

    /** Whoever reads the office's register may remark on a word, the auditor excepted. */
    public void remark(String code, String text, Account by) {
        var term = find(code, by);
        jdbc.sql("insert into glossary_remark (id, term_id, text, written_by, written_at)"
                        + " values (:id, :term, :text, :by, portal_now())")
                .param("id", UUID.randomUUID())
                .param("term", term.id())
                .param("text", text)
                .param("by", by.id())
                .update();
        tell(code, "term-remarked", by, Map.of("remark", new Change(null, text)));
    }

    public void settle(String code, UUID remark, Account by) {
        PositionPolicy.requireAdviser(by);
        var done = jdbc.sql("""
                        update glossary_remark r set settled_at = portal_now(), settled_by = :by from glossary_term t
                        where r.id = :id and t.id = r.term_id and t.code = :code and r.settled_at is null""")
                .param("id", remark)
                .param("code", code)
                .param("by", by.id())
                .update();
        if (done == 0) {
            throw new ConflictException("criteria.error.changed-meanwhile");
        }
        tell(code, "term-remark-settled", by, Map.of());
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Text text, Account by) {
        return statement
                .param("fa", text.term().fa())
                .param("en", text.term().en())
                .param("fr", text.french())
                .param("meaningFa", text.meaning().fa())
                .param("meaningEn", text.meaning().en())
                .param("source", text.source())
                .param("provisional", text.provisional())
                .param("retired", text.retired())
                .param("by", by.id());
    }

    private static Term term(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Term(
                row.getObject("id", UUID.class),
                row.getString("code"),
                ClauseRows.both(row, "term"),
                row.getString("term_fr"),
                ClauseRows.both(row, "meaning"),
                row.getString("source"),
                row.getBoolean("provisional"),
                row.getBoolean("retired"),
                row.getObject("edited_by", UUID.class),
                ClauseRows.moment(row, "edited_at"),
                row.getInt("remarks"),
                row.getLong("version"));
    }

    private void tell(String code, String what, Account by, Map<String, Change> changes) {
        events.publishEvent(new RegisterChanged("term", code, what, by.id(), clock.now(), null, changes));
    }
}
