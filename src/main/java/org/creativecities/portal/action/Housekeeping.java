package org.creativecities.portal.action;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The nightly look at what must be true, and the sweeping of keys that no open form can still carry. */
@Configuration(proxyBeanMethods = false)
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    @Bean
    RecurringTask<Void> invariantsJob(Invariants invariants) {
        return Tasks.recurring("invariants", Schedules.daily(DatabaseClock.TEHRAN, LocalTime.of(3, 30)))
                .execute((instance, context) ->
                        invariants.check().forEach(broken -> LOG.error("BROKEN INVARIANT {}", broken)));
    }

    @Bean
    RecurringTask<Void> oneTimeKeySweepJob(JdbcClient jdbc) {
        return Tasks.recurring("one-time-key-sweep", Schedules.daily(DatabaseClock.TEHRAN, LocalTime.of(3, 40)))
                .execute((instance, context) -> sweepKeys(jdbc));
    }

    /** A form that is older than a month is filled in anew. */
    static int sweepKeys(JdbcClient jdbc) {
        return jdbc.sql("delete from one_time_key where created_at < portal_now() - interval '30 days'")
                .update();
    }
}
