package org.creativecities.portal.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to editions: compared clause by clause with the one before, mapped by hand, put into force. */
@Service
@Transactional
public class Editions {

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Editions(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The edition with this code; a draft only for the office. */
    @Transactional(readOnly = true)
    public Optional<Edition> find(String code, boolean office) {
        var sql = ClauseRows.EDITION + " where e.code = :code and (:office or e.status <> 'DRAFT')";
        return jdbc.sql(sql)
                .param("code", code)
                .param("office", office)
                .query(ClauseRows::edition)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Clause> clauses(UUID edition) {
        var sql = ClauseRows.COLUMNS + ClauseRows.FROM + "where c.edition_id = :edition order by c.place";
        return jdbc.sql(sql).param("edition", edition).query(ClauseRows::clause).list();
    }

    /** The edition beside the one before it. */
    @Transactional(readOnly = true)
    public EditionDifference difference(String code, boolean office) {
        var edition = find(code, office).orElseThrow(NotVisibleException::new);
        var earlier = earlier(edition);
        return EditionDifference.of(
                edition, earlier, clauses(edition.id()), earlier == null ? List.of() : clauses(earlier.id()));
    }

    /** Says which clause of the earlier edition this one takes the place of; null says it is new. Only in a draft. */
    public void map(String edition, long version, String clauseCode, @Nullable String follows, Account by) {
        PositionPolicy.requireWriter(by);
        var draft = draft(edition, version);
        var earlier = earlier(draft);
        var predecessor = follows == null || earlier == null
                ? null
                : clauses(earlier.id()).stream()
                        .filter(clause -> clause.code().equals(follows))
                        .findFirst()
                        .orElseThrow(NotVisibleException::new);
        var taken = predecessor == null
                ? List.<String>of()
                : jdbc.sql("select code from clause where follows_id = :id and edition_id = :edition and code <> :code")
                        .param("id", predecessor.id())
                        .param("edition", draft.id())
                        .param("code", clauseCode)
                        .query(String.class)
                        .list();
        if (!taken.isEmpty()) {
            throw new ConflictException("criteria.error.followed-already");
        }
        var changed = jdbc.sql("update clause set follows_id = :follows where code = :code and edition_id = :edition")
                .param("follows", predecessor == null ? null : predecessor.id())
                .param("code", clauseCode)
                .param("edition", draft.id())
                .update();
        if (changed == 0) {
            throw new NotVisibleException();
        }
        touch(draft);
        tell(edition, "edition-mapped", by, Map.of(clauseCode, new Change(null, follows)));
    }

    /** Puts a draft into force: the earlier one is superseded, and what was linked to a clause is to its successor. */
    public void publish(String code, long version, Account by) {
        PositionPolicy.requireWriter(by);
        if (!by.is(Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("criteria.not-allowed.PUBLISH");
        }
        var draft = draft(code, version);
        if (draft.clauses() == 0) {
            throw new ConflictException("criteria.error.edition-empty");
        }
        jdbc.sql("update edition set status = 'SUPERSEDED', superseded_at = portal_now(), version = version + 1"
                        + " where instrument = :instrument and status = 'CURRENT'")
                .param("instrument", draft.instrument())
                .update();
        var done = jdbc.sql("update edition set status = 'CURRENT', published_at = portal_now(), published_by = :by,"
                        + " version = version + 1 where id = :id and status = 'DRAFT' and version = :version")
                .param("by", by.id())
                .param("id", draft.id())
                .param("version", version)
                .update();
        if (done == 0) {
            throw new ConflictException("criteria.error.changed-meanwhile");
        }
        jdbc.sql("""
                        insert into clause_link (clause_id, kind, holder, target)
                        select c.id, k.kind, k.holder, k.target from clause c join clause_link k on k.clause_id = c.follows_id
                        where c.edition_id = :id on conflict do nothing""").param("id", draft.id()).update();
        tell(code, "edition-published", by, Map.of("status", new Change("DRAFT", "CURRENT")));
    }

    /** Throws a draft away on which nobody has written a position yet. */
    public void discard(String code, long version, Account by) {
        PositionPolicy.requireWriter(by);
        var draft = draft(code, version);
        var used = jdbc.sql("select count(*) from national_position p join clause c on c.id = p.clause_id"
                        + " where c.edition_id = :id")
                .param("id", draft.id())
                .query(Integer.class)
                .single();
        if (used > 0) {
            throw new ConflictException("criteria.error.edition-used");
        }
        jdbc.sql("delete from edition where id = :id").param("id", draft.id()).update();
        tell(code, "edition-discarded", by, Map.of());
    }

    @Nullable
    Edition earlier(Edition edition) {
        var follows = edition.follows();
        if (follows == null) {
            return null;
        }
        var sql = ClauseRows.EDITION + " where e.id = :id";
        return jdbc.sql(sql).param("id", follows).query(ClauseRows::edition).single();
    }

    private Edition draft(String code, long version) {
        var edition = find(code, true).orElseThrow(NotVisibleException::new);
        if (!edition.draft()) {
            throw new ConflictException("criteria.error.edition-published");
        }
        if (edition.version() != version) {
            throw new ConflictException("criteria.error.changed-meanwhile");
        }
        return edition;
    }

    private void touch(Edition draft) {
        var done = jdbc.sql("update edition set version = version + 1 where id = :id and version = :version")
                .param("id", draft.id())
                .param("version", draft.version())
                .update();
        if (done == 0) {
            throw new ConflictException("criteria.error.changed-meanwhile");
        }
    }

    private void tell(String code, String what, Account by, Map<String, Change> changes) {
        events.publishEvent(new RegisterChanged("edition", code, what, by.id(), clock.now(), null, changes));
    }
}
