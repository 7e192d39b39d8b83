package org.creativecities.portal.review.reviewer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ties of people to cities: declared by themselves once a round, recorded by the secretariat, or detected. */
@Service
@Transactional
public class Interests {

    private static final String MINE =
            "select * from interest where person_id = :person and state in ('STANDING', 'SUGGESTED') order by recorded_at, id";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Interests(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** A tie as it is typed; exactly one of the places is set. */
    public record Wish(
            Interest.Kind kind,
            @Nullable String municipality,
            @Nullable String province,
            String organisation,
            String note) {}

    /** The ties that count now. */
    @Transactional(readOnly = true)
    public List<Interest> of(UUID person, Account reader) {
        requireReach(person, reader);
        return jdbc.sql(MINE).param("person", person).query(Interests::interest).list();
    }

    /** How many ties count, and how many of them nobody has looked at yet. */
    public record Counts(int standing, int suggested) {}

    @Transactional(readOnly = true)
    public Map<UUID, Counts> counts(Collection<UUID> persons) {
        var counts = new HashMap<UUID, Counts>();
        if (!persons.isEmpty()) {
            jdbc.sql("""
                            select person_id, count(*) filter (where state = 'STANDING') as standing,
                              count(*) filter (where state = 'SUGGESTED') as suggested
                            from interest where person_id in (:ids) group by person_id""").param("ids", persons).query(row -> {
                counts.put(
                        row.getObject("person_id", UUID.class),
                        new Counts(row.getInt("standing"), row.getInt("suggested")));
            });
        }
        return counts;
    }

    /** Writes a tie down; the same tie twice stays one. */
    public void add(UUID person, Wish wish, Account by) {
        requireReach(person, by);
        requireWriter(by);
        var own = person.equals(by.id());
        record(
                person,
                wish,
                own ? Interest.Source.DECLARED : Interest.Source.RECORDED,
                Interest.State.STANDING,
                by.id());
    }

    /** Stepping back from a dossier is remembered for the next rounds. */
    public void rememberStep(UUID person, String municipality, String note) {
        record(
                person,
                new Wish(Interest.Kind.OTHER, municipality, null, "", note),
                Interest.Source.STEPPED_BACK,
                Interest.State.STANDING,
                person);
    }

    void suggest(UUID person, Wish wish) {
        var known = jdbc.sql("""
                        select exists (select 1 from interest where person_id = :person and kind = :kind
                          and municipality_code = :city and state in ('STANDING', 'SUGGESTED', 'DISMISSED'))""")
                .param("person", person)
                .param("kind", wish.kind().name())
                .param("city", wish.municipality())
                .query(Boolean.class)
                .single();
        if (!known) {
            record(person, wish, Interest.Source.DETECTED, Interest.State.SUGGESTED, null);
        }
    }

    /** The person says that a tie they declared is over; the secretariat may end every tie. */
    public void end(UUID id, Account by) {
        settle(id, Interest.State.ENDED, by);
    }

    /** The secretariat has looked at a suggested tie. */
    public void judge(UUID id, boolean stands, Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
        settle(id, stands ? Interest.State.STANDING : Interest.State.DISMISSED, by);
    }

    /** The reviewer has looked through their ties for this call. */
    public void renew(UUID call, Account by) {
        if (!by.is(Role.REVIEWER)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
        jdbc.sql("""
                        insert into interest_declaration (person_id, call_id, declared_at) values (:person, :call, :now)
                        on conflict (person_id, call_id) do update set declared_at = :now""")
                .param("person", by.id())
                .param("call", call)
                .param("now", now())
                .update();
    }

    /** Who has renewed the declaration for this call. */
    @Transactional(readOnly = true)
    public Set<UUID> renewed(UUID call) {
        return Set.copyOf(jdbc.sql("select person_id from interest_declaration where call_id = :call")
                .param("call", call)
                .query(UUID.class)
                .list());
    }

    private void record(UUID person, Wish wish, Interest.Source source, Interest.State state, @Nullable UUID by) {
        var added = jdbc.sql("""
                        insert into interest (id, person_id, kind, municipality_code, province_code, organisation, note, source, state,
                          recorded_by, recorded_at)
                        values (:id, :person, :kind, :city, :province, :organisation, :note, :source, :state, :by, :now)
                        on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("person", person)
                .param("kind", wish.kind().name())
                .param("city", wish.municipality())
                .param("province", wish.province())
                .param("organisation", wish.organisation())
                .param("note", wish.note())
                .param("source", source.name())
                .param("state", state.name())
                .param("by", by)
                .param("now", now())
                .update();
        if (added == 1) {
            events.publishEvent(new InterestRecorded(
                    person, wish.kind(), wish.municipality(), wish.province(), state, by, clock.now()));
        }
    }

    private void settle(UUID id, Interest.State state, Account by) {
        var interest = jdbc.sql("select * from interest where id = :id for update")
                .param("id", id)
                .query(Interests::interest)
                .optional()
                .orElseThrow(NotVisibleException::new);
        requireReach(interest.person(), by);
        requireWriter(by);
        if (by.is(Role.REVIEWER) && !interest.isOwn()) {
            throw new NotAllowedException("review.error.interest-not-own");
        }
        if (interest.state() == Interest.State.ENDED || interest.state() == Interest.State.DISMISSED) {
            throw new ConflictException("review.error.moved-on");
        }
        jdbc.sql("update interest set state = :state, settled_by = :by, settled_at = :now where id = :id")
                .param("state", state.name())
                .param("by", by.id())
                .param("now", now())
                .param("id", id)
                .update();
        events.publishEvent(new InterestRecorded(
                interest.person(),
                interest.kind(),
                interest.municipality(),
                interest.province(),
                state,
                by.id(),
                clock.now()));
    }

    private static void requireReach(UUID person, Account reader) {
        var own = reader.is(Role.REVIEWER) && reader.id().equals(person);
        if (!own && !reader.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotVisibleException();
        }
    }

    private static void requireWriter(Account by) {
        if (by.is(Role.AUDITOR)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.now(), DatabaseClock.TEHRAN);
    }

    private static Interest interest(ResultSet row, int number) throws SQLException {
        return new Interest(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                Interest.Kind.valueOf(row.getString("kind")),
                row.getString("municipality_code"),
                row.getString("province_code"),
                row.getString("organisation"),
                row.getString("note"),
                Interest.Source.valueOf(row.getString("source")),
                Interest.State.valueOf(row.getString("state")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
