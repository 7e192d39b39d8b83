package org.creativecities.portal.sistercity.affinity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the versions of the affinity policy: read, draft from the last one, edit, publish. */
@Service
@Transactional
public class AffinityPolicies {

    private static final String SELECT = "select id, number, status, least_coverage, most_adjustment, sufficient,"
            + " effective_from, note, version from affinity_policy";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    AffinityPolicies(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The version in force today: the last published one whose day has come. */
    @Transactional(readOnly = true)
    public AffinityPolicy current() {
        return one(
                        SELECT
                                + " where status = 'PUBLISHED' and effective_from <= :today order by effective_from desc,"
                                + " number desc limit 1",
                        Map.of("today", clock.today()))
                .or(() -> one(SELECT + " where status = 'PUBLISHED' order by effective_from, number limit 1", Map.of()))
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public AffinityPolicy read(UUID id) {
        return one(SELECT + " where id = :id", Map.of("id", id)).orElseThrow(NotVisibleException::new);
    }

    /** All versions, newest first. */
    @Transactional(readOnly = true)
    public List<AffinityPolicy> all() {
        return jdbc.sql(SELECT + " order by number desc").query(this::policy).list();
    }

    @Transactional(readOnly = true)
    public Optional<String> note(UUID id) {
        return jdbc.sql("select note from affinity_policy where id = :id and note is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Begins the next version as a copy of the newest published one and answers its id. */
    public UUID draft(Account by) {
        requireWriter(by);
        jdbc.sql("select pg_advisory_xact_lock(910)").query().singleRow();
        var all = all();
        if (all.stream().anyMatch(policy -> !policy.published())) {
            throw new ConflictException("affinity.policy.error.draft-exists");
        }
        var base = all.get(0);
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into affinity_policy (id, number, status, least_coverage, most_adjustment, sufficient, based_on,
                          created_by, created_at)
                        values (:id, :number, 'DRAFT', :coverage, :adjustment, :sufficient, :base, :by, portal_now())
                        """)
                .param("id", id)
                .param("number", base.number() + 1)
                .param("coverage", base.leastCoverage())
                .param("adjustment", base.mostAdjustment())
                .param("sufficient", base.sufficient())
                .param("base", base.id())
                .param("by", by.id())
                .update();
        write(id, base.weights());
        tell(id, base.number() + 1, PolicyChanged.Step.DRAFTED, by, Map.of());
        return id;
    }

    public void edit(UUID id, long version, PolicyText text, Account by) {
        requireWriter(by);
        var before = read(id);
        move(
                id,
                version,
                """
                update affinity_policy set least_coverage = :coverage, most_adjustment = :adjustment,
                  sufficient = :sufficient, note = :note, version = version + 1
                where id = :id and version = :version and status = 'DRAFT'
                """,
                Map.of(
                        "coverage",
                        text.leastCoverage(),
                        "adjustment",
                        text.mostAdjustment(),
                        "sufficient",
                        text.sufficient(),
                        "note",
                        text.note()));
        write(id, text.weights());
        tell(id, before.number(), PolicyChanged.Step.EDITED, by, difference(before, text));
    }

    /**
     * Puts it in force from that day on; cases begun before keep their version.
     *
     * @throws ConflictException when its weights do not make 100, or the day has passed
     */
    public void publish(UUID id, long version, LocalDate from, Account by) {
        if (!by.is(Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("affinity.policy.not-allowed.publish");
        }
        var draft = read(id);
        for (var measure : Measure.values()) {
            if (draft.sum(measure) != 100) {
                throw new ConflictException("affinity.policy.error.sum");
            }
        }
        if (from.isBefore(clock.today())) {
            throw new ConflictException("affinity.policy.error.past");
        }
        move(id, version, """
                update affinity_policy set status = 'PUBLISHED', effective_from = :from, published_by = :by,
                  published_at = portal_now(), version = version + 1
                where id = :id and version = :version and status = 'DRAFT'
                """, Map.of("from", from, "by", by.id()));
        tell(id, draft.number(), PolicyChanged.Step.PUBLISHED, by, Map.of("from", new Change(null, from.toString())));
    }

    public void discard(UUID id, long version, Account by) {
        requireWriter(by);
        var draft = read(id);
        move(
                id,
                version,
                "delete from affinity_policy where id = :id and version = :version and status = 'DRAFT'",
                Map.of());
        tell(id, draft.number(), PolicyChanged.Step.DISCARDED, by, Map.of());
    }

    private void requireWriter(Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("affinity.policy.not-allowed.edit");
        }
    }

    private void move(UUID id, long version, String statement, Map<String, ?> parameters) {
        var changed = jdbc.sql(statement)
                .params(parameters)
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new ConflictException("affinity.policy.error.changed-meanwhile");
        }
    }

    private void write(UUID id, Map<Dimension, Integer> weights) {
        weights.forEach((dimension, weight) -> jdbc.sql("""
                        insert into affinity_weight (policy_id, dimension, weight) values (:id, :dimension, :weight)
                        on conflict (policy_id, dimension) do update set weight = excluded.weight
                        """)
                .param("id", id)
                .param("dimension", dimension.name())
                .param("weight", weight)
                .update());
    }

    private Optional<AffinityPolicy> one(String statement, Map<String, ?> parameters) {
        return jdbc.sql(statement).params(parameters).query(this::policy).optional();
    }

    private AffinityPolicy policy(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var id = row.getObject("id", UUID.class);
        var weights = new EnumMap<Dimension, Integer>(Dimension.class);
        jdbc.sql("select dimension, weight from affinity_weight where policy_id = :id")
                .param("id", id)
                .query(weight -> {
                    weights.put(Dimension.valueOf(weight.getString("dimension")), weight.getInt("weight"));
                });
        return new AffinityPolicy(
                id,
                row.getInt("number"),
                weights,
                row.getInt("least_coverage"),
                row.getInt("most_adjustment"),
                row.getInt("sufficient"),
                row.getObject("effective_from", LocalDate.class),
                "PUBLISHED".equals(row.getString("status")),
                row.getLong("version"));
    }

    private static Map<String, Change> difference(AffinityPolicy before, PolicyText after) {
        var changes = new HashMap<String, Change>();
        for (var dimension : Dimension.values()) {
            add(
                    changes,
                    dimension.name(),
                    before.weight(dimension),
                    after.weights().getOrDefault(dimension, 0));
        }
        add(changes, "leastCoverage", before.leastCoverage(), after.leastCoverage());
        add(changes, "mostAdjustment", before.mostAdjustment(), after.mostAdjustment());
        add(changes, "sufficient", before.sufficient(), after.sufficient());
        return changes;
    }

    private static void add(Map<String, Change> changes, String name, int before, int after) {
        if (before != after) {
            changes.put(name, new Change(String.valueOf(before), String.valueOf(after)));
        }
    }

    private void tell(UUID id, int number, PolicyChanged.Step step, Account by, Map<String, Change> changes) {
        events.publishEvent(new PolicyChanged(id, number, step, by.id(), clock.now(), changes));
    }
}
