package org.creativecities.portal.sistercity.proposal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Holidays;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.sistercity.affinity.Gate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chain of approval as data: the clocks of stages, the bodies that are asked, and who answers for them. */
@Service
@Transactional
public class ApprovalChain {

    private final Holidays holidays;
    private final People people;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ApprovalChain(
            Holidays holidays, People people, DatabaseClock clock, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.holidays = holidays;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * A body with its figures of the last two years.
     *
     * @param workingDays how long it is given
     * @param gate what its answer settles; null for a body that only advises
     * @param officers who answers for it
     * @param average working days until an answer; null where there was none
     * @param answered how many answers the average comes from
     */
    public record Body(
            String code,
            Bilingual name,
            int workingDays,
            @Nullable Gate gate,
            boolean askedNoMore,
            List<UUID> officers,
            @Nullable Integer average,
            int answered,
            int open,
            int silent,
            long version) {}

    private record Asked(
            String body,
            String status,
            LocalDate asked,
            @Nullable LocalDate filed) {}

    @Transactional(readOnly = true)
    public List<Body> bodies() {
        var today = clock.today();
        var asked = jdbc.sql("""
                        select body_code as body, status, (asked_at at time zone 'Asia/Tehran')::date as asked,
                          (filed_at at time zone 'Asia/Tehran')::date as filed
                        from opinion where asked_at > :since limit 5000""")
                .param("since", today.minusYears(2).atStartOfDay().atOffset(ZoneOffset.UTC))
                .query(Asked.class)
                .list();
        var officers = new HashMap<String, List<UUID>>();
        jdbc.sql("select body_code, person_id from opinion_officer order by body_code, person_id")
                .query(row -> {
                    officers.computeIfAbsent(row.getString("body_code"), key -> new java.util.ArrayList<>())
                            .add(row.getObject("person_id", UUID.class));
                });
        var known = holidays.workingDays(today.minusYears(2), today);
        return jdbc.sql("select * from opinion_body order by asked_no_more, name_fa")
                .query((row, n) -> {
                    var code = row.getString("code");
                    var own = asked.stream()
                            .filter(one -> one.body().equals(code))
                            .toList();
                    var days = own.stream()
                            .filter(one -> one.status().equals("FILED"))
                            .mapToInt(one -> {
                                var filed = one.filed();
                                return filed == null ? 0 : known.between(one.asked(), filed);
                            })
                            .average();
                    var gate = row.getString("gate");
                    return new Body(
                            code,
                            new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                            row.getInt("working_days"),
                            gate == null ? null : Gate.valueOf(gate),
                            row.getBoolean("asked_no_more"),
                            officers.getOrDefault(code, List.of()),
                            days.isPresent() ? (int) Math.round(days.getAsDouble()) : null,
                            count(own, "FILED"),
                            count(own, "ASKED"),
                            count(own, "NO_ANSWER"),
                            row.getLong("version"));
                })
                .list();
    }

    /** Who may be named as an officer: people with one of the two roles, by name. */
    @Transactional(readOnly = true)
    public Map<UUID, String> candidates() {
        var ids = new java.util.LinkedHashSet<UUID>(people.holding(Role.OPINION_OFFICER));
        ids.addAll(people.holding(Role.COMMISSION_OFFICER));
        return people.names(ids);
    }

    /** Sets how long a stage may take from today on; stages that run already keep their promise. */
    public void time(ProposalStatus stage, int workingDays, boolean provisional, String source, Account by) {
        requireHead(by);
        jdbc.sql("""
                        insert into stage_clock (stage, valid_from, working_days, provisional, source, set_by)
                        values (:stage, :from, :days, :provisional, :source, :by)
                        on conflict (stage, valid_from) do update set working_days = excluded.working_days,
                          provisional = excluded.provisional, source = excluded.source, set_by = excluded.set_by""")
                .param("stage", stage.name())
                .param("from", clock.today())
                .param("days", workingDays)
                .param("provisional", provisional)
                .param("source", source)
                .param("by", by.id())
                .update();
        tell(stage.name(), ChainChanged.Step.CLOCK_SET, source, by);
    }

    /** A new body, or another name, time or gate for one there is. */
    public void write(
            String code, Bilingual name, int workingDays, @Nullable Gate gate, boolean askedNoMore, Account by) {
        requireHead(by);
        try {
            jdbc.sql("""
                            insert into opinion_body (code, name_fa, name_en, working_days, gate, asked_no_more)
                            values (:code, :fa, :en, :days, :gate, :noMore)
                            on conflict (code) do update set name_fa = excluded.name_fa, name_en = excluded.name_en,
                              working_days = excluded.working_days, gate = excluded.gate,
                              asked_no_more = excluded.asked_no_more, version = opinion_body.version + 1""")
                    .param("code", code)
                    .param("fa", name.fa())
                    .param("en", name.en())
                    .param("days", workingDays)
                    .param("gate", gate == null ? null : gate.name())
                    .param("noMore", askedNoMore)
                    .update();
        } catch (DataIntegrityViolationException twice) {
            throw new ConflictException("proposal.error.gate-taken");
        }
        tell(code, ChainChanged.Step.BODY_SET, name.fa(), by);
    }

    /** @throws ConflictException when the person answers for another body */
    public void name(String body, UUID officer, Account by) {
        requireHead(by);
        requireBody(body);
        if (!candidates().containsKey(officer)) {
            throw new NotVisibleException();
        }
        var added = jdbc.sql(
                        "insert into opinion_officer (person_id, body_code) values (:person, :body) on conflict do nothing")
                .param("person", officer)
                .param("body", body)
                .update();
        if (added == 0) {
            throw new ConflictException("proposal.error.officer-taken");
        }
        tell(body, ChainChanged.Step.OFFICER_NAMED, null, by);
    }

    public void remove(String body, UUID officer, Account by) {
        requireHead(by);
        var removed = jdbc.sql("delete from opinion_officer where person_id = :person and body_code = :body")
                .param("person", officer)
                .param("body", body)
                .update();
        if (removed == 0) {
            throw new NotVisibleException();
        }
        tell(body, ChainChanged.Step.OFFICER_REMOVED, null, by);
    }

    /** The chain is read by everybody who is signed in and changed by the head of the secretariat. */
    public static boolean mayChange(Account account) {
        return account.is(Role.HEAD_OF_SECRETARIAT);
    }

    private void requireBody(String code) {
        if (bodies().stream().noneMatch(body -> body.code().equals(code))) {
            throw new NotVisibleException();
        }
    }

    private static void requireHead(Account by) {
        if (!mayChange(by)) {
            throw new NotAllowedException("proposal.not-allowed.CHAIN");
        }
    }

    private static int count(List<Asked> own, String status) {
        return (int) own.stream().filter(one -> one.status().equals(status)).count();
    }

    private void tell(String subject, ChainChanged.Step step, @Nullable String reason, Account by) {
        events.publishEvent(new ChainChanged(subject, step, by.id(), clock.now(), reason));
    }
}
