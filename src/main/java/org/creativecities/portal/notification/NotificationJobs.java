package org.creativecities.portal.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timed work, by one instance at a time: the outbox every few seconds, reminders in the morning. */
@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    @Bean
    RecurringTask<Void> outboxJob(OutboxWorker worker) {
        return Tasks.recurring("outbox", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> worker.run());
    }

    @Bean
    RecurringTask<Void> deadlineReminderJob(DeadlineReminders reminders) {
        return Tasks.recurring("deadline-reminders", Schedules.daily(DatabaseClock.TEHRAN, LocalTime.of(7, 0)))
                .execute((instance, context) -> reminders.run());
    }

    @Bean
    RecurringTask<Void> reportReminderJob(ReportReminders reminders) {
        return Tasks.recurring("report-reminders", Schedules.daily(DatabaseClock.TEHRAN, LocalTime.of(7, 10)))
                .execute((instance, context) -> reminders.run());
    }
}
