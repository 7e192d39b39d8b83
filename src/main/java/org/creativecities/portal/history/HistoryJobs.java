package org.creativecities.portal.history;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The nightly recomputation, and the hourly note of the chain's head that leaves the machine with the log. */
@Configuration(proxyBeanMethods = false)
class HistoryJobs {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryJobs.class);

    @Bean
    RecurringTask<Void> historyVerificationJob(HistoryEntries entries) {
        return Tasks.recurring("history-verification", Schedules.daily(ZoneId.of("Asia/Tehran"), LocalTime.of(3, 10)))
                .execute((instance, context) -> {
                    var found = entries.verify();
                    if (found.whole()) {
                        LOG.info("The history is whole: {} rows, head {}", found.rows(), found.head());
                    } else {
                        LOG.error("THE HISTORY IS BROKEN at row {}: {}", found.brokenAt(), found.problem());
                    }
                });
    }

    @Bean
    RecurringTask<Void> historyAnchorJob(HistoryRows rows) {
        return Tasks.recurring("history-anchor", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    var head = rows.head();
                    LOG.info("History anchor: row {} hash {}", head.number(), head.hash());
                });
    }
}
