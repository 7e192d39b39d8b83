package org.creativecities.portal.sistercity.proposal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.Holidays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What time alone brings: a reminder before a body's date, its escalation after it, and a stage that runs too long. */
@Component
public class ProposalAlarms {

    /** A body is reminded so many working days before its date. */
    static final int REMINDED_BEFORE = 3;

    private final StageClocks clocks;
    private final Holidays days;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ProposalAlarms(
            StageClocks clocks, Holidays days, DatabaseClock clock, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.days = days;
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
    }

    private record Case(UUID id, String reference, String municipalityCode) {}

    /** Each alarm is told once, also when two instances do this at the same time. */
    @Transactional
    public void raise() {
        var today = clock.today();
        var soon = days.workingDays(today, today.plusDays(60)).after(today, REMINDED_BEFORE);
        tell(
                jdbc.sql("""
                                with told as (update opinion set reminded_at = portal_now(), version = version + 1
                                  where status = 'ASKED' and reminded_at is null and due_on <= :soon
                                    and due_on >= :today returning proposal_id)
                                select p.id, p.reference, p.municipality_code from proposal p
                                where p.id in (select proposal_id from told) and p.status = 'OPINIONS'""")
                        .param("soon", soon)
                        .param("today", today)
                        .query(Case.class)
                        .list(),
                ProposalChanged.Step.OPINION_REMINDED);
        tell(jdbc.sql("""
                                with told as (update opinion set escalated_at = portal_now(), version = version + 1
                                  where status = 'ASKED' and escalated_at is null and due_on < :today
                                  returning proposal_id)
                                select p.id, p.reference, p.municipality_code from proposal p
                                where p.id in (select proposal_id from told) and p.status = 'OPINIONS'""").param("today", today).query(Case.class).list(), ProposalChanged.Step.OPINION_ESCALATED);
        late();
    }

    private void late() {
        var running = jdbc.sql("""
                        select id, reference, municipality_code from proposal
                        where status in ('SUBMITTED', 'OPINIONS', 'DECISION_PREPARED', 'APPROVED') order by id""").query(Case.class).list();
        var found = clocks.of(running.stream().map(Case::id).toList());
        for (var one : running) {
            var stage = found.get(one.id());
            if (stage != null && stage.late() && first(one.id())) {
                tell(List.of(one), ProposalChanged.Step.STAGE_LATE);
            }
        }
    }

    private boolean first(UUID proposal) {
        return jdbc.sql("""
                        insert into stage_alarm (proposal_id, number, raised_at)
                        select :id, max(number), portal_now() from proposal_step where proposal_id = :id
                        on conflict do nothing""").param("id", proposal).update() == 1;
    }

    private void tell(List<Case> cases, ProposalChanged.Step step) {
        cases.forEach(one -> events.publishEvent(
                new ProposalChanged(one.id(), one.reference(), one.municipalityCode(), step, null, clock.now(), null)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringTask<Void> proposalAlarmJob(ProposalAlarms alarms) {
            return Tasks.recurring("proposal-alarms", Schedules.daily(DatabaseClock.TEHRAN, LocalTime.of(6, 40)))
                    .execute((instance, context) -> alarms.raise());
        }
    }
}
