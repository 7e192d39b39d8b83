package org.creativecities.portal.workshop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of a workshop a week and a day before it begins, and asks again those who have not answered. What was said is
 * marked in the statement that finds it, so that several instances say it once.
 */
@Service
@Transactional
public class WorkshopReminders {

    private static final List<Integer> DAYS = List.of(1, 7);

    // A start within this many days is reminded of, unless the workshop was published after that day had come.
    private static final String DUE = """
            insert into workshop_reminder (workshop_id, starts_at, days, reminded_at)
            select w.id, s.starts_at, :days, portal_now() from workshop w
            join lateral (select min(starts_at) as starts_at from workshop_session where workshop_id = w.id) s on true
            where w.status = 'PUBLISHED' and s.starts_at > portal_now()
              and s.starts_at <= portal_now() + :days * interval '1 day'
              and s.starts_at > portal_now() + :nearer * interval '1 day'
              and w.published_at < s.starts_at - :days * interval '1 day'
            on conflict do nothing returning workshop_id, starts_at""";

    // At most two by the job, three days apart, and only while an answer still helps.
    private static final String UNANSWERED = """
            update workshop_invitation i set chased_at = portal_now(), chasers = chasers + 1, version = i.version + 1
            from workshop w, lateral (select min(starts_at) as starts_at from workshop_session where workshop_id = w.id) s
            where w.id = i.workshop_id and w.status = 'PUBLISHED' and i.status = 'PENDING' and i.chasers < 2
              and w.registration_closes_at > portal_now() and w.registration_closes_at <= portal_now() + interval '10 days'
              and coalesce(i.chased_at, i.invited_at) < portal_now() - interval '3 days'
            returning i.id, w.id as workshop, w.title_fa, w.title_en, s.starts_at, i.person_id, i.municipality_code""";

    private final JdbcClient jdbc;
    private final WorkshopRepository workshops;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    WorkshopReminders(
            JdbcClient jdbc, WorkshopRepository workshops, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.workshops = workshops;
        this.clock = clock;
        this.events = events;
    }

    /** @return how many workshops were reminded of */
    public int remind() {
        var reminded = 0;
        for (var days : DAYS) {
            var found = jdbc.sql(DUE)
                    .param("days", days)
                    .param("nearer", days == 1 ? 0 : 1)
                    .query((row, n) -> row.getObject("workshop_id", UUID.class))
                    .list();
            for (var id : found) {
                var workshop = workshops.findById(id).orElseThrow();
                events.publishEvent(new WorkshopChanged(
                        id,
                        workshop.text().title(),
                        workshop.text().sessions().get(0).startsAt(),
                        WorkshopChanged.Step.REMINDED,
                        null,
                        clock.now(),
                        null,
                        Map.of()));
                reminded++;
            }
        }
        return reminded;
    }

    /** @return how many were asked again */
    public int chase() {
        var now = clock.now();
        var chased = jdbc.sql(UNANSWERED)
                .query((row, n) -> new InvitationChanged(
                        row.getObject("id", UUID.class),
                        row.getObject("workshop", UUID.class),
                        new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("person_id", UUID.class),
                        row.getString("municipality_code"),
                        InvitationChanged.Step.CHASED,
                        null,
                        now,
                        null))
                .list();
        chased.forEach(events::publishEvent);
        return chased.size();
    }
}
