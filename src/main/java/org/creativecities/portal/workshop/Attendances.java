package org.creativecities.portal.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came, session by session. Whatever reaches it twice is written once. */
@Service
@Transactional
public class Attendances {

    /** Whoever comes later than this after the beginning is late. */
    static final Duration GRACE = Duration.ofMinutes(15);

    private static final Duration EARLIEST = Duration.ofHours(12);

    private final WorkshopRepository workshops;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Attendances(WorkshopRepository workshops, DatabaseClock clock, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The answer to a check-in: what became of it, and whose it was. */
    public record Result(
            CheckInOutcome outcome,
            @Nullable String name,
            @Nullable String from) {}

    /** Records one check-in, from the page or from a phone that was without a line. */
    public Result checkIn(UUID workshopId, CheckIn arrival, Account by) {
        var session = session(workshopId, arrival.session(), by);
        var code = code(arrival.typed());
        var found = jdbc.sql("""
                        select r.id, r.name, r.status, coalesce(m.name_fa, r.body) as origin
                        from workshop_registration r left join municipality m on m.code = r.municipality_code
                        where r.workshop_id = :workshop and r.code = :code""")
                .param("workshop", workshopId)
                .param("code", code)
                .query((row, at) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("origin"),
                        RegistrationStatus.valueOf(row.getString("status"))))
                .optional();
        var outcome = CheckInOutcome.UNKNOWN;
        if (found.isPresent()) {
            outcome = found.get().status() != RegistrationStatus.CONFIRMED
                    ? CheckInOutcome.NOT_CONFIRMED
                    : arrive(found.get().id(), session, arrival, by) ? CheckInOutcome.RECORDED : CheckInOutcome.ALREADY;
        }
        note(workshopId, arrival, found.map(Found::id).orElse(null), outcome, by);
        return new Result(
                outcome,
                found.map(Found::name).orElse(null),
                found.map(Found::origin).orElse(null));
    }

    /** Sets somebody's attendance by hand, also after the end; the last word counts. */
    public void set(UUID workshopId, UUID sessionId, UUID registration, AttendanceState state, Account by) {
        session(workshopId, sessionId, by);
        var now = clock.now();
        var written = jdbc.sql("""
                        insert into attendance (registration_id, session_id, state, arrived_at, way, recorded_by, recorded_at)
                        select r.id, :session, :state, :arrived, 'HAND', :by, :at from workshop_registration r
                        where r.id = :registration and r.workshop_id = :workshop and r.status = 'CONFIRMED'
                        on conflict (registration_id, session_id) do update set
                          state = excluded.state, way = 'HAND', recorded_by = excluded.recorded_by,
                          recorded_at = excluded.recorded_at,
                          arrived_at = case when excluded.state = 'ABSENT' then null
                                            else coalesce(attendance.arrived_at, excluded.arrived_at) end""")
                .param("session", sessionId)
                .param("state", state.name())
                .param("arrived", state == AttendanceState.ABSENT ? null : now.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("registration", registration)
                .param("workshop", workshopId)
                .update();
        if (written == 0) {
            throw new NotVisibleException();
        }
        events.publishEvent(new AttendanceSet(workshopId, registration, state, by.id(), now));
    }

    /** All records of a workshop: registration → session → state. Participants' door decides who may ask. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<UUID, AttendanceState>> records(UUID workshop) {
        var records = new HashMap<UUID, Map<UUID, AttendanceState>>();
        jdbc.sql("""
                        select a.registration_id, a.session_id, a.state from attendance a
                        join workshop_session s on s.id = a.session_id where s.workshop_id = :id""").param("id", workshop).query(row -> {
            records.computeIfAbsent(row.getObject("registration_id", UUID.class), key -> new HashMap<>())
                    .put(row.getObject("session_id", UUID.class), AttendanceState.valueOf(row.getString("state")));
        });
        return records;
    }

    /** Everybody with a seat who has no record of this session becomes absent. */
    public int completeAsAbsent(UUID workshopId, UUID sessionId, Account by) {
        session(workshopId, sessionId, by);
        return jdbc.sql("""
                        insert into attendance (registration_id, session_id, state, way, recorded_by, recorded_at)
                        select r.id, :session, 'ABSENT', 'HAND', :by, :at from workshop_registration r
                        where r.workshop_id = :workshop and r.status = 'CONFIRMED'
                        on conflict (registration_id, session_id) do nothing""")
                .param("session", sessionId)
                .param("by", by.id())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("workshop", workshopId)
                .update();
    }

    private boolean arrive(UUID registration, WorkshopSession session, CheckIn arrival, Account by) {
        var now = clock.now();
        // A phone's clock may be wrong; what it says counts only near the session and never in the future.
        var said = arrival.readAt();
        var at = said.isAfter(now) || said.isBefore(session.startsAt().minus(EARLIEST)) ? now : said;
        var late = at.isAfter(session.startsAt().plus(GRACE));
        return jdbc.sql("""
                        insert into attendance (registration_id, session_id, state, arrived_at, way, recorded_by, recorded_at)
                        values (:registration, :session, :state, :arrived, :way, :by, :at)
                        on conflict (registration_id, session_id) do update set
                          state = excluded.state, arrived_at = excluded.arrived_at, way = excluded.way,
                          recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        where attendance.state = 'ABSENT'""")
                        .param("registration", registration)
                        .param("session", session.id())
                        .param("state", late ? "LATE" : "PRESENT")
                        .param("arrived", at.atOffset(ZoneOffset.UTC))
                        .param("way", arrival.way().name())
                        .param("by", by.id())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void note(UUID workshop, CheckIn arrival, @Nullable UUID registration, CheckInOutcome outcome, Account by) {
        OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
        Instant said = arrival.readAt();
        var typed = arrival.typed();
        jdbc.sql("""
                        insert into check_in (id, workshop_id, session_id, registration_id, typed, outcome, read_at,
                          received_at, recorded_by)
                        values (:id, :workshop, :session, :registration, :typed, :outcome, :read, :received, :by)
                        on conflict (id) do nothing""")
                .param("id", arrival.id())
                .param("workshop", workshop)
                .param("session", arrival.session())
                .param("registration", registration)
                .param("typed", typed.substring(0, Math.min(200, typed.length())))
                .param("outcome", outcome.name())
                .param("read", said.atOffset(ZoneOffset.UTC))
                .param("received", now)
                .param("by", by.id())
                .update();
    }

    private WorkshopSession session(UUID workshopId, UUID sessionId, Account by) {
        var workshop = workshops.findById(workshopId).orElseThrow(NotVisibleException::new);
        WorkshopPolicy.require(WorkshopAction.CHECK_IN, by, workshop.status());
        return workshop.text().sessions().stream()
                .filter(session -> session.id().equals(sessionId))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }

    /** The QR holds an address that ends with the code. */
    static String code(String typed) {
        var last = typed.strip().replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return ShortCode.read(last.substring(last.lastIndexOf('/') + 1));
    }

    private record Found(UUID id, String name, String origin, RegistrationStatus status) {}
}
