package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.NotAllowedException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is left to do when a workshop is over, on one page; most steps know themselves whether they are done. */
@Service
@Transactional
public class FollowUp {

    private final WorkshopDesk desk;
    private final Certificates certificates;
    private final JdbcClient jdbc;

    FollowUp(WorkshopDesk desk, Certificates certificates, JdbcClient jdbc) {
        this.desk = desk;
        this.certificates = certificates;
        this.jdbc = jdbc;
    }

    /** The steps in their order. */
    public enum Step {
        ATTENDANCE,
        CERTIFICATES,
        SURVEY,
        MINUTES,
        MATERIALS
    }

    /**
     * A step.
     *
     * @param left how much is left of it; null for what only a person can say
     * @param by who said that it is done; null where it knows itself, or is open
     */
    public record Line(
            Step step,
            @Nullable Integer left,
            boolean done,
            @Nullable UUID by,
            @Nullable Instant at) {}

    @Transactional(readOnly = true)
    public List<Line> of(UUID workshop, Account reader) {
        desk.see(workshop, reader);
        var said = said(workshop);
        var lines = new ArrayList<Line>();
        for (var step : Step.values()) {
            var left = step == Step.CERTIFICATES ? certificatesLeft(workshop, reader) : left(step, workshop);
            var mark = said.get(step);
            var done = mark != null || (left != null && left == 0);
            lines.add(new Line(step, left, done, mark == null ? null : mark.by(), mark == null ? null : mark.at()));
        }
        return lines;
    }

    /** Says that a step is done, or takes it back. Saying it twice changes nothing. */
    public void mark(UUID workshop, Step step, boolean done, Account by) {
        var view = desk.see(workshop, by);
        if (!WorkshopPolicy.isOffice(by) || view.status() != WorkshopStatus.HELD) {
            throw new NotAllowedException("workshop.follow.refused");
        }
        var sql = done
                ? "insert into workshop_follow_up values (:workshop, :step, :by, portal_now()) on conflict do nothing"
                : "delete from workshop_follow_up where workshop_id = :workshop and step = :step and :by is not null";
        jdbc.sql(sql)
                .param("workshop", workshop)
                .param("step", step.name())
                .param("by", by.id())
                .update();
    }

    private @Nullable Integer left(Step step, UUID workshop) {
        var sql = switch (step) {
            case ATTENDANCE -> """
                    select count(*) from workshop_registration r join workshop_session s on s.workshop_id = r.workshop_id
                    where r.workshop_id = :workshop and r.status = 'CONFIRMED' and not exists (
                      select 1 from attendance a where a.registration_id = r.id and a.session_id = s.id)""";
            case SURVEY -> "select 1 - count(*) from workshop_survey where workshop_id = :workshop";
            case MATERIALS ->
                "select case when count(*) > 0 then 0 else 1 end from workshop_material"
                        + " where workshop_id = :workshop";
            case CERTIFICATES, MINUTES -> null;
        };
        return sql == null
                ? null
                : jdbc.sql(sql).param("workshop", workshop).query(Integer.class).single();
    }

    /** Nothing is known to be left while nobody has earned one. */
    private @Nullable Integer certificatesLeft(UUID workshop, Account reader) {
        var due = certificates.due(workshop);
        return due == 0 && certificates.of(workshop, reader).isEmpty() ? null : Integer.valueOf(due);
    }

    private record Mark(UUID by, Instant at) {}

    private Map<Step, Mark> said(UUID workshop) {
        var said = new HashMap<Step, Mark>();
        jdbc.sql("select * from workshop_follow_up where workshop_id = :workshop and step <> 'ABSENT'")
                .param("workshop", workshop)
                .query(row -> {
                    said.put(
                            Step.valueOf(row.getString("step")),
                            new Mark(
                                    row.getObject("done_by", UUID.class),
                                    row.getObject("done_at", java.time.OffsetDateTime.class)
                                            .toInstant()));
                });
        return said;
    }
}
