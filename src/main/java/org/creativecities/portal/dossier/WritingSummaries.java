package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done on a text in one day, in figures, for the mayor's evening letter. For the portal's own timed work. */
@Component
public class WritingSummaries {

    /**
     * @param answers texts that were changed
     * @param sections in how many sections
     * @param writers by how many people
     * @param completed sections that were marked as complete that day
     * @param open talks that wait for an answer
     * @param deadline until when the city can send
     */
    public record Summary(
            UUID dossier,
            String reference,
            String municipality,
            int answers,
            int sections,
            int writers,
            int completed,
            int open,
            Instant deadline) {}

    private final JdbcClient jdbc;

    WritingSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts being written in which something happened that day, Tehran's day. */
    @Transactional(readOnly = true)
    public List<Summary> of(LocalDate day) {
        return jdbc.sql("""
                        select * from (
                          select d.id, d.reference, d.municipality_code,
                            case when r.id is null then call_closes_at(d.call_id, d.municipality_code) else r.due_at end as deadline,
                            (select count(distinct (v.section, v.item, v.question, v.language)) from answer_version v
                              where v.dossier_id = d.id and v.written_at >= :from and v.written_at < :to) as answers,
                            (select count(distinct v.section) from answer_version v
                              where v.dossier_id = d.id and v.written_at >= :from and v.written_at < :to) as sections,
                            (select count(distinct v.written_by) from answer_version v
                              where v.dossier_id = d.id and v.written_at >= :from and v.written_at < :to) as writers,
                            (select count(*) from section_mark m where m.dossier_id = d.id and m.complete
                              and m.marked_at >= :from and m.marked_at < :to) as completed,
                            (select count(*) from comment c join comment_thread t on t.id = c.thread_id
                              where t.dossier_id = d.id and c.written_at >= :from and c.written_at < :to) as said,
                            (select count(*) from comment_thread t
                              where t.dossier_id = d.id and t.resolved_at is null) as open
                          from dossier d left join dossier_return r on r.id = d.return_id
                          where d.status in ('DRAFT', 'RETURNED') and d.deleted_at is null) s
                        where answers + completed + said > 0 order by id""")
                .param("from", day.atStartOfDay(DatabaseClock.TEHRAN).toOffsetDateTime())
                .param("to", day.plusDays(1).atStartOfDay(DatabaseClock.TEHRAN).toOffsetDateTime())
                .query((row, n) -> new Summary(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("municipality_code"),
                        row.getInt("answers"),
                        row.getInt("sections"),
                        row.getInt("writers"),
                        row.getInt("completed"),
                        row.getInt("open"),
                        row.getObject("deadline", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether this summary is still to be made. Of two instances the second waits for the first here and finds its row. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isFirst(UUID dossier, LocalDate day) {
        return jdbc.sql("insert into writing_summary (dossier_id, day, made_at) values (:dossier, :day, portal_now())"
                                + " on conflict do nothing")
                        .param("dossier", dossier)
                        .param("day", day)
                        .update()
                == 1;
    }
}
