package org.creativecities.portal.sistercity.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.Holidays;
import org.creativecities.portal.call.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how long stages take. The caller has checked who asks; a list asks once for all its rows. */
@Component
@Transactional(readOnly = true)
public class StageClocks {

    private static final String LEGS = """
            select s.proposal_id, s.status, (s.at at time zone 'Asia/Tehran')::date as began,
              (lead(s.at) over (partition by s.proposal_id order by s.number) at time zone 'Asia/Tehran')::date as ended
            from proposal_step s""";

    private final JdbcClient jdbc;
    private final Holidays days;
    private final DatabaseClock clock;

    StageClocks(JdbcClient jdbc, Holidays days, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
    }

    /** One stay in a status; the last one has no end. */
    record Leg(
            UUID proposal,
            ProposalStatus status,
            LocalDate began,
            @Nullable LocalDate ended) {}

    /** What a stage may take, from a day on. */
    public record Promise(ProposalStatus stage, LocalDate from, int workingDays, boolean provisional, String source) {}

    /** How long a stage took on average, from so many stays of the last two years. */
    public record Average(ProposalStatus stage, int workingDays, int count) {}

    public Optional<StageClock> of(UUID proposal) {
        return Optional.ofNullable(of(List.of(proposal)).get(proposal));
    }

    /** By proposal; those that run against no clock have none. */
    public Map<UUID, StageClock> of(Collection<UUID> proposals) {
        var clocks = new LinkedHashMap<UUID, StageClock>();
        if (proposals.isEmpty()) {
            return clocks;
        }
        var legs = jdbc.sql(LEGS + " where s.proposal_id in (:ids) order by s.proposal_id, s.number")
                .param("ids", proposals)
                .query(StageClocks::leg)
                .list();
        var byProposal = new LinkedHashMap<UUID, List<Leg>>();
        legs.forEach(leg -> byProposal
                .computeIfAbsent(leg.proposal(), id -> new ArrayList<>())
                .add(leg));
        var today = clock.today();
        var known = known(legs, today);
        var promises = promises();
        byProposal.forEach((id, own) -> {
            var clock = clock(own, promises, known, today);
            if (clock != null) {
                clocks.put(id, clock);
            }
        });
        return clocks;
    }

    /** What stages may take: for each the promise of today and, where there is one, a later one. */
    public List<Promise> promises() {
        return jdbc.sql("select * from stage_clock order by stage, valid_from desc")
                .query((row, n) -> new Promise(
                        ProposalStatus.valueOf(row.getString("stage")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("working_days"),
                        row.getBoolean("provisional"),
                        row.getString("source")))
                .list();
    }

    public List<Average> averages() {
        var legs = jdbc.sql("select * from (" + LEGS + ") l where l.ended > :since and l.status in "
                        + "('SUBMITTED', 'OPINIONS', 'DECISION_PREPARED', 'APPROVED') limit 5000")
                .param("since", clock.today().minusYears(2))
                .query(StageClocks::leg)
                .list();
        var known = known(legs, clock.today());
        var sums = new LinkedHashMap<ProposalStatus, int[]>();
        for (var leg : legs) {
            var ended = leg.ended();
            if (ended != null) {
                var sum = sums.computeIfAbsent(leg.status(), status -> new int[2]);
                sum[0] += known.between(leg.began(), ended);
                sum[1]++;
            }
        }
        return sums.entrySet().stream()
                .map(one -> new Average(
                        one.getKey(), Math.round((float) one.getValue()[0] / one.getValue()[1]), one.getValue()[1]))
                .toList();
    }

    /** The sum over the stays in the stage; a return leaves the secretariat's clock standing where it was. */
    static @Nullable StageClock clock(List<Leg> legs, List<Promise> promises, WorkingDays known, LocalDate today) {
        var now = legs.get(legs.size() - 1).status();
        var stopped = now == ProposalStatus.RETURNED;
        var stage = stopped ? ProposalStatus.SUBMITTED : now;
        var used = 0;
        LocalDate began = null;
        for (var leg : legs) {
            if (leg.status() == stage) {
                began = began == null ? leg.began() : began;
                var ended = leg.ended();
                used += known.between(leg.began(), ended == null ? today : ended);
            }
        }
        var first = began;
        if (first == null) {
            return null;
        }
        var spent = used;
        return promises.stream()
                .filter(one -> one.stage() == stage && !one.from().isAfter(first))
                .findFirst()
                .map(one -> new StageClock(
                        stage,
                        spent,
                        one.workingDays(),
                        one.provisional(),
                        stopped ? null : due(known, today, one.workingDays() - spent)))
                .orElse(null);
    }

    private static LocalDate due(WorkingDays known, LocalDate today, int left) {
        return left >= 0 ? known.after(today, left) : known.before(today, -left);
    }

    private WorkingDays known(List<Leg> legs, LocalDate today) {
        var first = legs.stream().map(Leg::began).min(LocalDate::compareTo).orElse(today);
        return days.workingDays(first.minusYears(1), today.plusYears(2));
    }

    private static Leg leg(ResultSet row, int n) throws SQLException {
        return new Leg(
                row.getObject("proposal_id", UUID.class),
                ProposalStatus.valueOf(row.getString("status")),
                row.getObject("began", LocalDate.class),
                row.getObject("ended", LocalDate.class));
    }
}
