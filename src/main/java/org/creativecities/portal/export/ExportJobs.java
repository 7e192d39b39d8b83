package org.creativecities.portal.export;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files are made soon after they were asked for, and thrown away when they have expired. */
@Configuration(proxyBeanMethods = false)
class ExportJobs {

    @Bean
    RecurringTask<Void> exportJob(ExportWorker worker) {
        return Tasks.recurring("export", FixedDelay.of(Duration.ofSeconds(3)))
                .execute((instance, context) -> worker.run());
    }

    @Bean
    RecurringTask<Void> exportSweepJob(ExportRows rows) {
        return Tasks.recurring("export-sweep", Schedules.daily(DatabaseClock.TEHRAN, LocalTime.of(3, 50)))
                .execute((instance, context) -> rows.sweep());
    }
}
