package org.creativecities.portal.dossier.archive;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.time.Duration;
import org.creativecities.portal.call.Calls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Makes archives beside the requests, one at a time on all instances together. */
@Component
class ArchivePress {

    private static final Logger LOG = LoggerFactory.getLogger(ArchivePress.class);

    private final ArchiveRows rows;
    private final ArchiveContent content;
    private final Calls calls;

    ArchivePress(ArchiveRows rows, ArchiveContent content, Calls calls) {
        this.rows = rows;
        this.content = content;
        this.calls = calls;
    }

    /** Works until nothing waits; answers how many were made. */
    int run() {
        var made = 0;
        for (var next = rows.claim(); next.isPresent(); next = rows.claim()) {
            var id = next.get().id();
            try {
                rows.clear(id);
                var stream = new PieceStream(rows, id);
                int dossiers;
                try (stream) {
                    dossiers = content.write(calls.find(next.get().call()).orElseThrow(), stream);
                }
                rows.ended(id, "READY", dossiers, stream.size(), stream.sha256());
                made++;
            } catch (IOException | RuntimeException e) {
                LOG.error("The archive {} could not be made", id, e);
                rows.ended(id, "FAILED", 0, 0, null);
                rows.clear(id);
            }
        }
        return made;
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringTask<Void> roundArchivesJob(ArchivePress press) {
            return Tasks.recurring("round-archives", FixedDelay.of(Duration.ofSeconds(10)))
                    .execute((instance, context) -> press.run());
        }
    }
}
