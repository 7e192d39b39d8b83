package org.creativecities.portal.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timed work of this module; one instance at a time does each. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Settings.class)
class DocumentJobs {

    @Bean
    RecurringTask<Void> documentScansJob(DocumentScans scans) {
        return Tasks.recurring("document-scans", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> scans.run());
    }

    @Bean
    RecurringTask<Void> documentSweepJob(DocumentSweep sweep, Uploads uploads) {
        return Tasks.recurring("document-sweep", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    sweep.run();
                    uploads.sweep();
                });
    }
}
