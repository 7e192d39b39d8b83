package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.Holidays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that lie with the secretariat and that nobody there has touched for some working days. The days are the setting
 * {@code portal.dossier.untouched-days}.
 */
@Component
public class UntouchedDossiers {

    /** When somebody last did something with it: moved it, answered a condition, wrote a message. */
    static final String TOUCHED = """
            greatest(d.updated_at, (select max(a.answered_at) from screening_answer a
              join submission s on s.id = a.submission_id where s.dossier_id = d.id),
              (select max(m.written_at) from dossier_message m where m.dossier_id = d.id and m.side = 'OFFICE'))""";

    private final JdbcClient jdbc;
    private final Holidays days;
    private final DatabaseClock clock;
    private final int most;

    UntouchedDossiers(
            JdbcClient jdbc,
            Holidays days,
            DatabaseClock clock,
            @Value("${portal.dossier.untouched-days:5}") int most) {
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
        this.most = most;
    }

    /** @param since when it was last touched */
    public record Untouched(UUID id, String reference, String municipality, Instant since) {}

    /** How many working days without a hand on it are too many. */
    public int days() {
        return most;
    }

    /** Longest untouched first. */
    @Transactional(readOnly = true)
    public List<Untouched> all() {
        return jdbc.sql("select d.id, d.reference, d.municipality_code, " + TOUCHED + " as since from dossier d"
                        + " where d.status in ('SUBMITTED', 'ADMITTED', 'DECISION_PREPARED') and d.deleted_at is null"
                        + " and " + TOUCHED + " < :before order by since, d.id")
                .param("before", before().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Untouched(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("municipality_code"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Which of these nobody has touched for too long. */
    @Transactional(readOnly = true)
    public Set<UUID> among(List<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select d.id from dossier d where d.id in (:ids)"
                                + " and d.status in ('SUBMITTED', 'ADMITTED', 'DECISION_PREPARED') and " + TOUCHED
                                + " < :before")
                        .param("ids", ids)
                        .param("before", before().atOffset(ZoneOffset.UTC))
                        .query(UUID.class)
                        .list());
    }

    /** Whether nobody was told of this time yet. Of two instances the second waits for the first here and finds its row. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isFirst(Untouched file) {
        return jdbc.sql("insert into untouched_alert (dossier_id, since, told_at) values (:id, :since, portal_now())"
                                + " on conflict do nothing")
                        .param("id", file.id())
                        .param("since", file.since().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The end of the last day that lies far enough back. */
    Instant before() {
        var day = clock.today();
        var known = days.workingDays(day.minusYears(1), day);
        for (var left = most; left > 0; ) {
            if (known.works(day)) {
                left--;
            }
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(DatabaseClock.TEHRAN).toInstant();
    }
}
