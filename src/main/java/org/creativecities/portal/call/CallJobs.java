package org.creativecities.portal.call;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timed work of calls. */
@Configuration(proxyBeanMethods = false)
class CallJobs {

    @Bean
    RecurringTask<Void> callClockJob(CallClock clock) {
        return Tasks.recurring("call-clock", FixedDelay.of(Duration.ofSeconds(15)))
                .execute((instance, context) -> clock.tick());
    }
}
