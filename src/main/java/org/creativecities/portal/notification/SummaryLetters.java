package org.creativecities.portal.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.WritingSummaries;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The mayor's evening letter: what the city's people did on the text that day, in figures. No work, no letter. */
@Component
class SummaryLetters {

    private final WritingSummaries summaries;
    private final Messenger messenger;
    private final People people;
    private final Cities cities;
    private final DatabaseClock clock;
    private final TransactionTemplate transaction;

    SummaryLetters(
            WritingSummaries summaries,
            Messenger messenger,
            People people,
            Cities cities,
            DatabaseClock clock,
            TransactionTemplate transaction) {
        this.summaries = summaries;
        this.messenger = messenger;
        this.people = people;
        this.cities = cities;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Each city has its own transaction: one that fails keeps no other from its letter. */
    void run() {
        var today = clock.today();
        for (var summary : summaries.of(today)) {
            transaction.executeWithoutResult(status -> {
                if (summaries.isFirst(summary.dossier(), today)) {
                    tell(summary, today);
                }
            });
        }
    }

    private void tell(WritingSummaries.Summary summary, LocalDate today) {
        var code = summary.municipality();
        var city = cities.municipality(code).map(found -> found.name()).orElse(new Bilingual(code, code));
        var last = summary.deadline().atZone(DatabaseClock.TEHRAN).toLocalDate();
        messenger.tell(
                people.holding(Role.MAYOR, code),
                "writing-summary",
                Params.none()
                        .text("ref", summary.reference())
                        .bilingual("city", city)
                        .number("answers", summary.answers())
                        .number("sections", summary.sections())
                        .number("writers", summary.writers())
                        .number("completed", summary.completed())
                        .number("open", summary.open())
                        .number("n", Math.max(0, ChronoUnit.DAYS.between(today, last)))
                        .at("date", summary.deadline()),
                "/dossiers/" + summary.dossier(),
                "dossier:" + summary.dossier());
    }
}
