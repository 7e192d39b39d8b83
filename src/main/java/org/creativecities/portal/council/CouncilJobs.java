package org.creativecities.portal.council;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning: what was promised until yesterday and not handed in is said to the owner and to the secretariat. */
@Configuration(proxyBeanMethods = false)
class CouncilJobs {

    @Bean
    RecurringTask<Void> promiseEscalationJob(Promises promises) {
        return Tasks.recurring("promise-escalation", Schedules.daily(DatabaseClock.TEHRAN, LocalTime.of(7, 10)))
                .execute((instance, context) -> promises.escalate());
    }
}
