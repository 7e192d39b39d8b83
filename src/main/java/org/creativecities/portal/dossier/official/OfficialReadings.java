package org.creativecities.portal.dossier.official;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last reading before the file goes out: two persons, each part ticked by both. A tick belongs to the exact text; any
 * other text, or any other annex, begins with empty seats.
 */
@Service
@Transactional
public class OfficialReadings {

    /**
     * One of the two seats.
     *
     * @param ticked codes of the parts this person has read
     */
    public record Seat(
            UUID id,
            int number,
            UUID person,
            Instant begunAt,
            @Nullable Instant finishedAt,
            Set<String> ticked) {}

    private record Row(
            UUID id,
            int seat,
            UUID person,
            Instant begunAt,
            @Nullable Instant finishedAt) {}

    private final OfficialFiles files;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    OfficialReadings(OfficialFiles files, JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The seats taken for this very text, in their order. */
    @Transactional(readOnly = true)
    public List<Seat> seats(UUID id, String textSha256) {
        return jdbc
                .sql("""
                        select id, seat, person_id as person, begun_at, finished_at from official_reading
                        where dossier_id = :dossier and text_sha256 = :sha256 order by seat""")
                .param("dossier", id)
                .param("sha256", textSha256)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("seat"),
                        row.getObject("person", UUID.class),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list()
                .stream()
                .map(row ->
                        new Seat(row.id(), row.seat(), row.person(), row.begunAt(), row.finishedAt(), ticked(row.id())))
                .toList();
    }

    /** Whether two persons have read every part of this text. */
    @Transactional(readOnly = true)
    public boolean finished(UUID id, String textSha256) {
        return seats(id, textSha256).stream()
                        .filter(seat -> seat.finishedAt() != null)
                        .count()
                == 2;
    }

    /**
     * Writes down which parts this person has read; the first time, the person takes a free seat.
     *
     * @param shown hash of the text that was on the page
     * @throws ConflictException when the text has changed meanwhile: nothing is ticked
     * @throws NotAllowedException when both seats are taken by others, or nothing was ticked
     */
    public void tick(UUID id, String shown, Collection<String> parts, Account by) {
        var dossier = files.prepared(id, by);
        var form = files.form(id);
        if (!form.sha256().equals(shown)) {
            throw new ConflictException("dossier.official.reading.changed");
        }
        var now = clock.now();
        var seat = mySeat(id, shown, by.id(), now);
        if (seat.finishedAt() != null) {
            return;
        }
        var all = form.partsToRead();
        var wanted = new HashSet<>(parts);
        wanted.retainAll(all);
        jdbc.sql("delete from official_tick where reading_id = :reading")
                .param("reading", seat.id())
                .update();
        wanted.forEach(part -> jdbc.sql(
                        "insert into official_tick (reading_id, part, ticked_at) values (:reading, :part, :at)")
                .param("reading", seat.id())
                .param("part", part)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update());
        if (wanted.containsAll(all)) {
            jdbc.sql("update official_reading set finished_at = :at where id = :id")
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .param("id", seat.id())
                    .update();
            events.publishEvent(OfficialDone.inside(
                    dossier.card(), "read", by.id(), now, Map.of("sha256", new Change(null, shown))));
        }
    }

    private Seat mySeat(UUID id, String sha256, UUID person, Instant at) {
        var seats = seats(id, sha256);
        var mine = seats.stream().filter(seat -> seat.person().equals(person)).findFirst();
        if (mine.isPresent()) {
            return mine.get();
        }
        if (seats.size() >= 2) {
            throw new NotAllowedException("dossier.official.reading.taken");
        }
        var free = seats.stream().anyMatch(seat -> seat.number() == 1) ? 2 : 1;
        var reading = UUID.randomUUID();
        var taken = jdbc.sql("""
                        insert into official_reading (id, dossier_id, text_sha256, seat, person_id, begun_at)
                        values (:id, :dossier, :sha256, :seat, :person, :at) on conflict do nothing""")
                .param("id", reading)
                .param("dossier", id)
                .param("sha256", sha256)
                .param("seat", free)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (taken == 0) {
            throw new ConflictException("dossier.official.reading.taken");
        }
        return new Seat(reading, free, person, at, null, Set.of());
    }

    private Set<String> ticked(UUID reading) {
        return Set.copyOf(jdbc.sql("select part from official_tick where reading_id = :reading")
                .param("reading", reading)
                .query(String.class)
                .list());
    }
}
