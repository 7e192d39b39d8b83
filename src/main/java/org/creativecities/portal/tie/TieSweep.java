package org.creativecities.portal.tie;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Time alone changes a status: every night, and when a start may have brought new rows, all are computed anew. */
@Configuration(proxyBeanMethods = false)
class TieSweep {

    private final TieClock ties;

    TieSweep(TieClock ties) {
        this.ties = ties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        ties.computeAll();
    }

    @Bean
    RecurringTask<Void> tieStatusJob() {
        return Tasks.recurring("tie-status", Schedules.daily(DatabaseClock.TEHRAN, LocalTime.of(0, 20)))
                .execute((instance, context) -> ties.computeAll());
    }
}
