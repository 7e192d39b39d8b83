package org.creativecities.portal.notification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.UnsentDossiers;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds a city of the end of its call while its dossier is not sent. Days are Tehran's calendar days. */
@Component
class DeadlineReminders {

    private static final List<Integer> DAYS = List.of(1, 2, 7, 14);
    private static final int FARTHEST = 15;

    private final UnsentDossiers dossiers;
    private final Messenger messenger;
    private final People people;
    private final Cities cities;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DeadlineReminders(
            UnsentDossiers dossiers,
            Messenger messenger,
            People people,
            Cities cities,
            DatabaseClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.messenger = messenger;
        this.people = people;
        this.cities = cities;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Sends what is due today; a day on which nothing ran is made up for. Each city has its own transaction. */
    void run() {
        var today = clock.today();
        for (var dossier : dossiers.closingWithin(FARTHEST)) {
            transaction.executeWithoutResult(status -> remind(dossier, today));
        }
    }

    private void remind(UnsentDossiers.Unsent dossier, LocalDate today) {
        var last = dossier.closesAt().atZone(DatabaseClock.TEHRAN).toLocalDate();
        var started = dossier.startedAt().atZone(DatabaseClock.TEHRAN).toLocalDate();
        var left = ChronoUnit.DAYS.between(today, last);
        // Who began later than the day of a reminder is not told what they have just read.
        var due = DAYS.stream()
                .filter(days -> left > 0 && left <= days)
                .findFirst()
                .filter(days -> !started.isAfter(last.minusDays(days)));
        if (due.isPresent() && isFirst(dossier, due.get())) {
            tell(dossier, left);
        }
    }

    /** Of two instances the second waits for the first here and then finds its row. */
    private boolean isFirst(UnsentDossiers.Unsent dossier, int days) {
        return jdbc.sql("insert into deadline_reminder (dossier_id, closes_at, days, reminded_at) "
                                + "values (:dossier, :closes, :days, portal_now()) on conflict do nothing")
                        .param("dossier", dossier.id())
                        .param("closes", dossier.closesAt().atOffset(ZoneOffset.UTC))
                        .param("days", days)
                        .update()
                == 1;
    }

    private void tell(UnsentDossiers.Unsent dossier, long left) {
        var code = dossier.municipality();
        var city = cities.municipality(code).map(found -> found.name()).orElse(new Bilingual(code, code));
        var team = new LinkedHashSet<>(people.holding(Role.CITY_EDITOR, code));
        team.addAll(people.holding(Role.CITY_CONTRIBUTOR, code));
        team.addAll(people.holding(Role.MAYOR, code));
        messenger.tell(
                team,
                "deadline-reminder",
                Params.none()
                        .number("n", left)
                        .text("ref", dossier.reference())
                        .bilingual("city", city)
                        .at("date", dossier.closesAt()),
                "/dossiers/" + dossier.id(),
                "dossier:" + dossier.id());
    }
}
