package org.creativecities.portal.notification;

import static org.creativecities.portal.action.DatabaseClock.TEHRAN;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.DossierFact;
import org.creativecities.portal.dossier.DossierRevived;
import org.creativecities.portal.dossier.DossierWithdrawn;
import org.creativecities.portal.dossier.MessageWritten;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What passes between a city and the secretariat's desk. */
@Configuration(proxyBeanMethods = false)
class DeskMessages {

    private final Messenger messenger;
    private final People people;
    private final Cities cities;

    DeskMessages(Messenger messenger, People people, Cities cities) {
        this.messenger = messenger;
        this.people = people;
        this.cities = cities;
    }

    @EventListener
    void on(MessageWritten fact) {
        var path = "/messages/" + fact.dossier().id();
        if (fact.toOffice()) {
            messenger.note(people.holding(Role.SECRETARIAT_EXPERT), "message-from-city", about(fact), path);
            return;
        }
        var readers = new LinkedHashSet<>(
                people.holding(Role.CITY_EDITOR, fact.dossier().municipality()));
        readers.addAll(people.holding(Role.MAYOR, fact.dossier().municipality()));
        messenger.tell(
                readers,
                "message-from-office",
                about(fact),
                path,
                "dossier:" + fact.dossier().id());
    }

    @EventListener
    void on(DossierWithdrawn fact) {
        messenger.note(people.holding(Role.SECRETARIAT_EXPERT), "dossier-withdrawn", about(fact), office(fact));
    }

    @EventListener
    void on(DossierRevived fact) {
        messenger.note(people.holding(Role.SECRETARIAT_EXPERT), "dossier-revived", about(fact), office(fact));
    }

    /** Every morning, by whichever instance is first. */
    @Bean
    RecurringTask<Void> untouchedDossiersJob(UntouchedAlerts alerts) {
        return Tasks.recurring("untouched-dossiers", Schedules.daily(TEHRAN, LocalTime.of(7, 30)))
                .execute((instance, context) -> alerts.run());
    }

    private Params about(DossierFact fact) {
        var code = fact.dossier().municipality();
        var city = cities.municipality(code).map(found -> found.name()).orElse(new Bilingual(code, code));
        return Params.none().text("ref", fact.dossier().reference()).bilingual("city", city);
    }

    private static String office(DossierFact fact) {
        return "/office/dossiers/" + fact.dossier().id();
    }
}
