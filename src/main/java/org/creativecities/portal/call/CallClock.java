package org.creativecities.portal.call;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the time does to calls: drafts that were to be published by themselves become public, and openings and endings
 * are told. Whether a call is open never waits for this: that is compared wherever it matters. Any number of instances
 * may do it at the same time; each row is locked and judged by the database's clock.
 */
@Component
public class CallClock {

    private final CallRepository calls;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    CallClock(CallRepository calls, JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.calls = calls;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Does what is due. */
    @Transactional
    public void tick() {
        jdbc.sql("""
                        select id from call where status = 'DRAFT' and publish_at <= portal_now()
                        for update skip locked""").query(UUID.class).list().forEach(this::publish);
        told("""
                update call set opening_told_at = portal_now() where status = 'PUBLISHED' and opens_at <= portal_now()
                  and (opening_told_at is null or opening_told_at < opens_at) returning id""", CallChanged.Step.OPENED);
        told("""
                update call set closing_told_at = portal_now() where status = 'PUBLISHED' and closes_at <= portal_now()
                  and (closing_told_at is null or closing_told_at < closes_at) returning id""", CallChanged.Step.ENDED);
    }

    private void publish(UUID id) {
        var call = calls.findById(id).orElseThrow();
        var by = call.publishBy();
        if (by != null) {
            var now = clock.now();
            var text = call.text();
            call.publish(now);
            calls.saveAndFlush(call);
            events.publishEvent(new CallPublished(id, text.title(), text.opensAt(), text.closesAt(), by, now));
        }
    }

    /** Tells of the calls whose instant came since it was last told; a postponed end is told again. */
    private void told(String statement, CallChanged.Step step) {
        List<UUID> ids = jdbc.sql(statement).query(UUID.class).list();
        ids.forEach(id -> events.publishEvent(new CallChanged(id, step, null, clock.now(), null, Map.of())));
    }
}
