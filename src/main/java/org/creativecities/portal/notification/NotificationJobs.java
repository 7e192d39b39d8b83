package org.creativecities.portal.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outbox is emptied every few seconds, by one instance at a time. */
@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    @Bean
    RecurringTask<Void> outboxJob(OutboxWorker worker) {
        return Tasks.recurring("outbox", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> worker.run());
    }
}
