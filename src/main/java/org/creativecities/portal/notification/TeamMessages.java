package org.creativecities.portal.notification;

import static org.creativecities.portal.action.DatabaseClock.TEHRAN;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.CommentWritten;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What the people of one city tell each other about their text. What was said is never in a message. */
@Configuration(proxyBeanMethods = false)
class TeamMessages {

    private final Messenger messenger;
    private final Cities cities;

    TeamMessages(Messenger messenger, Cities cities) {
        this.messenger = messenger;
        this.cities = cities;
    }

    @EventListener
    void on(CommentWritten fact) {
        var code = fact.dossier().municipality();
        var city = cities.municipality(code).map(found -> found.name()).orElse(new Bilingual(code, code));
        var values = Params.none()
                .text("ref", fact.dossier().reference())
                .text("section", fact.section())
                .bilingual("city", city);
        var path = "/dossiers/" + fact.dossier().id() + "/comments";
        // Asked by name: also by mail. Who only took part before: inside the portal.
        messenger.tell(
                fact.mentioned(),
                "comment-asked",
                values,
                path,
                "dossier:" + fact.dossier().id());
        var others = new LinkedHashSet<>(fact.others());
        others.removeAll(fact.mentioned());
        messenger.note(others, "comment-written", values, path);
    }

    /** In the evening, when the day's writing is done; by whichever instance is first. */
    @Bean
    RecurringTask<Void> writingSummaryJob(SummaryLetters letters) {
        return Tasks.recurring("writing-summary", Schedules.daily(TEHRAN, LocalTime.of(21, 0)))
                .execute((instance, context) -> letters.run());
    }
}
