package org.creativecities.portal.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
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

/** The door to guidance, past remarks and good practice. What was written for a clause also serves its successors. */
@Service
@Transactional
public class Practices {

    private static final String COLUMNS = """
            p.id, c.code, p.kind, p.text_fa, p.text_en, p.source, p.as_of, p.shown_to, p.written_by, p.written_at,
            p.retired_at is not null as retired, p.version""";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Practices(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Which notes this reader sees; null stands for the public. */
    public static Set<Audience> seenBy(@Nullable Account reader) {
        if (reader == null) {
            return EnumSet.of(Audience.PUBLIC);
        }
        return PositionPolicy.reads(reader) || reader.is(Role.REVIEWER)
                ? EnumSet.allOf(Audience.class)
                : EnumSet.of(Audience.PUBLIC, Audience.CITIES);
    }

    /** The notes of these clauses and of the ones they follow, by clause. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Practice>> of(Collection<UUID> clauses, @Nullable Account reader, boolean retired) {
        var found = new HashMap<UUID, List<Practice>>();
        if (clauses.isEmpty()) {
            return found;
        }
        var sql = """
                with recursive line (clause_id, id) as (
                  select id, id from clause where id in (:ids)
                  union select line.clause_id, c.follows_id from line join clause c on c.id = line.id
                    where c.follows_id is not null)
                select line.clause_id, """ + " " + COLUMNS + """

                from line join practice p on p.clause_id = line.id join clause c on c.id = p.clause_id
                where p.shown_to in (:audiences) and (:retired or p.retired_at is null)
                order by line.clause_id, p.kind, p.written_at desc, p.id""";
        jdbc.sql(sql)
                .param("ids", clauses)
                .param("retired", retired)
                .param("audiences", seenBy(reader).stream().map(Enum::name).toList())
                .query(row -> {
                    found.computeIfAbsent(row.getObject("clause_id", UUID.class), id -> new ArrayList<>())
                            .add(practice(row));
                });
        return found;
    }

    @Transactional(readOnly = true)
    public Practice find(UUID id, Account account) {
        PositionPolicy.requireReader(account);
        var sql = "select " + COLUMNS + " from practice p join clause c on c.id = p.clause_id where p.id = :id";
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, at) -> practice(row))
                .optional()
                .orElseThrow(NotVisibleException::new);
    }

    /** What is written in a note. */
    public record Text(PracticeKind kind, Bilingual text, String source, LocalDate asOf, Audience shownTo) {}

    public UUID add(Clause clause, Text text, Account by) {
        PositionPolicy.requireAdviser(by);
        var id = UUID.randomUUID();
        bind(jdbc.sql("""
                        insert into practice (id, clause_id, kind, text_fa, text_en, source, as_of, shown_to, written_by,
                          written_at, version)
                        values (:id, :clause, :kind, :fa, :en, :source, :asOf, :shownTo, :by, portal_now(), 0)"""), text)
                .param("id", id)
                .param("clause", clause.id())
                .param("by", by.id())
                .update();
        tell(
                clause.code(),
                "practice-added",
                by,
                Map.of(text.kind().name(), new Change(null, text.text().fa())));
        return id;
    }

    public void edit(UUID id, long version, Text text, Account by) {
        PositionPolicy.requireAdviser(by);
        var before = find(id, by);
        var written = bind(jdbc.sql("""
                        update practice set kind = :kind, text_fa = :fa, text_en = :en, source = :source, as_of = :asOf,
                          shown_to = :shownTo, written_by = :by, written_at = portal_now(), version = version + 1
                        where id = :id and version = :version and retired_at is null"""), text)
                .param("id", id)
                .param("version", version)
                .param("by", by.id())
                .update();
        requireOne(written);
        var change = new Change(before.text().fa(), text.text().fa());
        tell(before.clauseCode(), "practice-edited", by, Map.of(text.kind().name(), change));
    }

    /** Takes a note out of use; it stays readable for the office. */
    public void retire(UUID id, long version, Account by) {
        PositionPolicy.requireAdviser(by);
        var before = find(id, by);
        requireOne(jdbc.sql("update practice set retired_at = portal_now(), retired_by = :by, version = version + 1"
                        + " where id = :id and version = :version and retired_at is null")
                .param("id", id)
                .param("version", version)
                .param("by", by.id())
                .update());
        var change = new Change(before.text().fa(), null);
        tell(before.clauseCode(), "practice-retired", by, Map.of(before.kind().name(), change));
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Text text) {
        return statement
                .param("kind", text.kind().name())
                .param("fa", text.text().fa())
                .param("en", text.text().en())
                .param("source", text.source())
                .param("asOf", text.asOf())
                .param("shownTo", text.shownTo().name());
    }

    private static Practice practice(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Practice(
                row.getObject("id", UUID.class),
                row.getString("code"),
                PracticeKind.valueOf(row.getString("kind")),
                ClauseRows.both(row, "text"),
                row.getString("source"),
                row.getObject("as_of", LocalDate.class),
                Audience.valueOf(row.getString("shown_to")),
                row.getObject("written_by", UUID.class),
                ClauseRows.moment(row, "written_at"),
                row.getBoolean("retired"),
                row.getLong("version"));
    }

    private static void requireOne(int rows) {
        if (rows == 0) {
            throw new ConflictException("criteria.error.changed-meanwhile");
        }
    }

    private void tell(String clause, String what, Account by, Map<String, Change> changes) {
        events.publishEvent(new RegisterChanged("clause", clause, what, by.id(), clock.now(), null, changes));
    }
}
