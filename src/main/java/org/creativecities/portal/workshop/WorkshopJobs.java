package org.creativecities.portal.workshop;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning: reminders of workshops, and a second question to those who have not answered. */
@Configuration(proxyBeanMethods = false)
class WorkshopJobs {

    @Bean
    RecurringTask<Void> workshopReminderJob(WorkshopReminders reminders) {
        return Tasks.recurring("workshop-reminders", Schedules.daily(DatabaseClock.TEHRAN, LocalTime.of(7, 20)))
                .execute((instance, context) -> {
                    reminders.remind();
                    reminders.chase();
                });
    }
}
