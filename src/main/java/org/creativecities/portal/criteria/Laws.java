package org.creativecities.portal.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the national texts positions rest on. */
@Service
@Transactional
public class Laws {

    private static final String SELECT = """
            select id, code, kind, title_fa, title_en, text_fa, source, source_url, as_of, provisional,
              retired_at is not null as retired, version
            from law""";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Laws(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** All of them, those in use first. */
    @Transactional(readOnly = true)
    public List<Law> list() {
        var sql = SELECT + " order by retired_at is not null, kind = 'CONSTITUTION' desc, title_fa collate fa_ir, code";
        return jdbc.sql(sql).query(Laws::law).list();
    }

    @Transactional(readOnly = true)
    public Law find(String code) {
        var sql = SELECT + " where code = :code";
        return jdbc.sql(sql).param("code", code).query(Laws::law).optional().orElseThrow(NotVisibleException::new);
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String code) {
        return jdbc.sql("select exists (select from law where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** What is written of a law. */
    public record Text(
            LawKind kind,
            Bilingual title,
            String text,
            String source,
            @Nullable String sourceUrl,
            LocalDate asOf,
            boolean provisional,
            boolean retired) {}

    public void add(String code, Text text, Account by) {
        PositionPolicy.requireWriter(by);
        var added = bind(jdbc.sql("""
                        insert into law (id, code, kind, title_fa, title_en, text_fa, source, source_url, as_of, provisional,
                          retired_at, version)
                        values (:id, :code, :kind, :fa, :en, :text, :source, :url, :asOf, :provisional,
                          case when :retired then portal_now() end, 0) on conflict (code) do nothing"""), text)
                .param("id", UUID.randomUUID())
                .param("code", code)
                .update();
        if (added == 0) {
            throw new ConflictException("criteria.law.code.taken");
        }
        tell(
                code,
                "law-added",
                by,
                Map.of("title", new Change(null, text.title().fa())));
    }

    public void edit(String code, long version, Text text, Account by) {
        PositionPolicy.requireWriter(by);
        var before = find(code);
        var done = bind(jdbc.sql("""
                        update law set kind = :kind, title_fa = :fa, title_en = :en, text_fa = :text, source = :source,
                          source_url = :url, as_of = :asOf, provisional = :provisional,
                          retired_at = case when :retired then coalesce(retired_at, portal_now()) end, version = version + 1
                        where code = :code and version = :version"""), text)
                .param("code", code)
                .param("version", version)
                .update();
        if (done == 0) {
            throw new ConflictException("criteria.error.changed-meanwhile");
        }
        tell(
                code,
                "law-edited",
                by,
                Map.of(
                        "title", new Change(before.title().fa(), text.title().fa()),
                        "text", new Change(before.text(), text.text())));
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Text text) {
        return statement
                .param("kind", text.kind().name())
                .param("fa", text.title().fa())
                .param("en", text.title().en())
                .param("text", text.text())
                .param("source", text.source())
                .param("url", text.sourceUrl())
                .param("asOf", text.asOf())
                .param("provisional", text.provisional())
                .param("retired", text.retired());
    }

    private static Law law(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Law(
                row.getObject("id", UUID.class),
                row.getString("code"),
                LawKind.valueOf(row.getString("kind")),
                ClauseRows.both(row, "title"),
                row.getString("text_fa"),
                row.getString("source"),
                row.getString("source_url"),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("provisional"),
                row.getBoolean("retired"),
                row.getLong("version"));
    }

    private void tell(String code, String what, Account by, Map<String, Change> changes) {
        events.publishEvent(new RegisterChanged("law", code, what, by.id(), clock.now(), null, changes));
    }
}
