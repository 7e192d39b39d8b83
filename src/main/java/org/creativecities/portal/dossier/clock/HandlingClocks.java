package org.creativecities.portal.dossier.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

/** Reads the clocks of dossiers. The caller has checked who asks; a list asks once for all its rows. */
@Component
@Transactional(readOnly = true)
public class HandlingClocks {

    /** Fewer say nothing about what is usual. */
    private static final int ENOUGH = 5;

    private static final String SELECT = """
            select s.dossier_id, s.submitted_at, r.returned_at, v.given_at, w.withdrawn_at,
              (select p.working_days from handling_promise p
                where p.valid_from <= ((select min(x.submitted_at) from submission x where x.dossier_id = s.dossier_id) at time zone 'Asia/Tehran')::date
                order by p.valid_from desc limit 1) as promised
            from submission s
            left join dossier_return r on r.submission_id = s.id
            left join screening_verdict v on v.submission_id = s.id
            left join withdrawal w on w.dossier_id = s.dossier_id and w.revived_at is null""";

    private final JdbcClient jdbc;
    private final Holidays days;
    private final DatabaseClock clock;

    HandlingClocks(JdbcClient jdbc, Holidays days, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
    }

    /** One stay of the dossier with the secretariat: from a sending to its return, its verdict, or today. */
    record Leg(
            UUID dossier,
            LocalDate sent,
            @Nullable LocalDate returned,
            @Nullable LocalDate judged,
            @Nullable LocalDate withdrawn,
            int promised) {}

    /**
     * How long screenings took, city's time left out.
     *
     * @param half half of them took at most so many working days
     * @param most four of five took at most so many
     * @param count how many the figures come from
     */
    public record Typical(int half, int most, int count) {}

    public Optional<HandlingClock> of(UUID dossier) {
        return Optional.ofNullable(of(List.of(dossier)).get(dossier));
    }

    /** By dossier; dossiers that were never sent have none. */
    public Map<UUID, HandlingClock> of(Collection<UUID> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        var legs = jdbc.sql(SELECT + " where s.dossier_id in (:ids) order by s.dossier_id, s.number")
                .param("ids", dossiers)
                .query(HandlingClocks::leg)
                .list();
        return clocks(legs);
    }

    /** What is usual, from the screenings that ended in the last two years; empty while there are too few. */
    public Optional<Typical> typical() {
        var legs = jdbc.sql(SELECT + """
                         where exists (select 1 from screening_verdict x where x.dossier_id = s.dossier_id
                          and x.given_at > portal_now() - interval '2 years')
                        order by s.dossier_id, s.number limit 2000""").query(HandlingClocks::leg).list();
        var used = clocks(legs).values().stream()
                .filter(one -> one.ended() != null)
                .map(HandlingClock::used)
                .sorted()
                .toList();
        return used.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(
                        new Typical(used.get((used.size() - 1) / 2), used.get((used.size() * 4 - 1) / 5), used.size()));
    }

    private Map<UUID, HandlingClock> clocks(List<Leg> legs) {
        var byDossier = new LinkedHashMap<UUID, List<Leg>>();
        legs.forEach(leg -> byDossier
                .computeIfAbsent(leg.dossier(), id -> new ArrayList<>())
                .add(leg));
        var today = clock.today();
        var first = legs.stream().map(Leg::sent).min(LocalDate::compareTo).orElse(today);
        var known = days.workingDays(first, today.plusYears(1));
        var clocks = new LinkedHashMap<UUID, HandlingClock>();
        byDossier.forEach((id, own) -> clocks.put(id, clock(own, known, today)));
        return clocks;
    }

    /** The sum over the times in which the dossier lay with the secretariat. */
    static HandlingClock clock(List<Leg> legs, WorkingDays known, LocalDate today) {
        var used = 0;
        for (var leg : legs) {
            used += known.between(leg.sent(), first(leg.returned(), leg.judged(), leg.withdrawn(), today));
        }
        var last = legs.get(legs.size() - 1);
        var ended = last.judged() != null ? last.judged() : last.withdrawn();
        var stopped = ended == null ? last.returned() : null;
        var promised = last.promised();
        var running = ended == null && stopped == null;
        return new HandlingClock(
                legs.get(0).sent(),
                stopped,
                ended,
                promised,
                used,
                running ? known.after(today, Math.max(0, promised - used)) : null);
    }

    private static LocalDate first(
            @Nullable LocalDate returned, @Nullable LocalDate judged, @Nullable LocalDate withdrawn, LocalDate today) {
        if (returned != null) {
            return returned;
        }
        return judged != null ? judged : withdrawn != null ? withdrawn : today;
    }

    private static Leg leg(ResultSet row, int n) throws SQLException {
        var sent = day(row, "submitted_at");
        return new Leg(
                row.getObject("dossier_id", UUID.class),
                sent == null ? LocalDate.EPOCH : sent,
                day(row, "returned_at"),
                day(row, "given_at"),
                day(row, "withdrawn_at"),
                row.getInt("promised"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(DatabaseClock.TEHRAN).toLocalDate();
    }
}
