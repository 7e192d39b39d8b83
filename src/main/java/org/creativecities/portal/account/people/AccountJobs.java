package org.creativecities.portal.account.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.creativecities.portal.account.access.Interrupted;
import org.creativecities.portal.account.signin.Attempts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timed work of this module; one instance at a time does it. */
@Configuration(proxyBeanMethods = false)
class AccountJobs {

    @Bean
    RecurringTask<Void> accountSweepJob(Attempts attempts, Interrupted interrupted) {
        return Tasks.recurring("account-sweep", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> {
                    attempts.sweep();
                    interrupted.sweep();
                });
    }
}
