package org.creativecities.portal.review.proposal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each call is reviewed. */
@Service
@Transactional
public class Rounds {

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Rounds(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public RoundRules of(UUID call) {
        return jdbc.sql("select * from review_round where call_id = :call")
                .param("call", call)
                .query((row, n) -> new RoundRules(
                        row.getInt("seats"),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("names_hidden"),
                        row.getBoolean("anonymised"),
                        row.getLong("version")))
                .optional()
                .orElse(RoundRules.USUAL);
    }

    /** @throws ConflictException when somebody else settled them meanwhile */
    public void settle(UUID call, RoundRules rules, Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
        var before = of(call);
        var stored = before.version() == rules.version()
                ? jdbc.sql("""
                                insert into review_round (call_id, seats, due_on, names_hidden, anonymised, changed_by, changed_at, version)
                                values (:call, :seats, :due, :hidden, :anonymised, :by, :now, 0)
                                on conflict (call_id) do update set seats = :seats, due_on = :due, names_hidden = :hidden,
                                  anonymised = :anonymised, changed_by = :by, changed_at = :now, version = review_round.version + 1
                                where review_round.version = :version""")
                        .param("call", call)
                        .param("seats", rules.seats())
                        .param("due", rules.dueOn())
                        .param("hidden", rules.namesHidden())
                        .param("anonymised", rules.anonymised())
                        .param("by", by.id())
                        .param("now", OffsetDateTime.ofInstant(clock.now(), DatabaseClock.TEHRAN))
                        .param("version", rules.version())
                        .update()
                : 0;
        if (stored == 0) {
            throw new ConflictException("review.error.changed-elsewhere");
        }
        events.publishEvent(new RoundRulesChanged(call, before, rules, by.id(), clock.now()));
    }
}
