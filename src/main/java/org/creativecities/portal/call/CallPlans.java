package org.creativecities.portal.call;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The door to the calendar of a round, counted back from UNESCO's day. */
@Service
@Transactional
public class CallPlans {

    private static final TypeReference<Map<String, Integer>> STRETCHES = new TypeReference<>() {};

    private final CallDesk desk;
    private final Holidays holidays;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    CallPlans(
            CallDesk desk,
            Holidays holidays,
            JdbcClient jdbc,
            JsonMapper json,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.holidays = holidays;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<CallPlan> of(UUID id, Account account) {
        desk.see(id, account);
        return jdbc.sql("select * from call_plan where call_id = :call")
                .param("call", id)
                .query((row, n) -> new CallPlan(
                        row.getObject("unesco_at", OffsetDateTime.class).toInstant(),
                        LimitStatus.valueOf(row.getString("status")),
                        new Source(
                                new Bilingual(row.getString("source_fa"), row.getString("source_en")),
                                row.getObject("as_of", LocalDate.class)),
                        row.getInt("margin"),
                        json.readValue(row.getString("stretches"), STRETCHES),
                        row.getLong("version")))
                .optional();
    }

    /** The steps of a plan on working days. */
    @Transactional(readOnly = true)
    public List<CallPlan.Step> steps(CallPlan plan) {
        return plan.steps(holidays.workingDays(
                plan.lastDay().minusYears(2), plan.lastDay().plusDays(1)));
    }

    /** The holidays a plan was counted over. */
    @Transactional(readOnly = true)
    public List<Holiday> holidays(List<CallPlan.Step> steps, CallPlan plan) {
        return steps.isEmpty() ? List.of() : holidays.between(steps.get(0).day(), plan.lastDay());
    }

    /** Writes the plan; whoever may write calls. */
    public void write(UUID id, CallPlan plan, Account by) {
        if (!CallPolicy.mayCreate(by)) {
            throw new NotAllowedException("call.not-allowed.EDIT");
        }
        desk.see(id, by);
        var written = jdbc.sql("""
                        insert into call_plan (call_id, unesco_at, status, source_fa, source_en, as_of, margin, stretches,
                          changed_by, changed_at)
                        values (:call, :at, :status, :fa, :en, :asOf, :margin, :stretches, :by, portal_now())
                        on conflict (call_id) do update set unesco_at = :at, status = :status, source_fa = :fa, source_en = :en,
                          as_of = :asOf, margin = :margin, stretches = :stretches, changed_by = :by,
                          changed_at = portal_now(), version = call_plan.version + 1
                        where call_plan.version = :version""")
                .param("call", id)
                .param("at", plan.unescoAt().atOffset(ZoneOffset.UTC))
                .param("status", plan.status().name())
                .param("fa", plan.source().text().fa())
                .param("en", plan.source().text().en())
                .param("asOf", plan.source().asOf())
                .param("margin", plan.margin())
                .param("stretches", json.writeValueAsString(plan.stretches()))
                .param("by", by.id())
                .param("version", plan.version())
                .update();
        if (written == 0) {
            throw new ConflictException("call.error.changed-meanwhile");
        }
        events.publishEvent(new CallChanged(
                id,
                CallChanged.Step.PLANNED,
                by.id(),
                clock.now(),
                null,
                Map.of("unescoAt", new Fact.Change(null, plan.unescoAt().toString()))));
    }
}
