package org.creativecities.portal.notification;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.monitoring.OwedReports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds a member city of the monitoring report of this year while it is not sent. */
@Component
class ReportReminders {

    private static final List<Integer> DAYS = List.of(14, 60, 180, 365);
    private static final int FARTHEST = 365;

    private final OwedReports reports;
    private final Messenger messenger;
    private final People people;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ReportReminders(
            OwedReports reports,
            Messenger messenger,
            People people,
            DatabaseClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.reports = reports;
        this.messenger = messenger;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Sends what is due today; a day on which nothing ran is made up for. Each city has its own transaction. */
    void run() {
        var today = clock.today();
        for (var owed : reports.within(FARTHEST)) {
            var left = ChronoUnit.DAYS.between(today, owed.last());
            var due = DAYS.stream().filter(days -> left <= days).findFirst();
            due.ifPresent(days -> transaction.executeWithoutResult(status -> remind(owed, days, left)));
        }
    }

    private void remind(OwedReports.Owed owed, int days, long left) {
        var city = owed.municipality();
        var team = new LinkedHashSet<>(people.holding(Role.CITY_EDITOR, city));
        team.addAll(people.holding(Role.MAYOR, city));
        // A city that nobody acts for yet is reminded as soon as somebody does.
        if (team.isEmpty() || !isFirst(owed, days)) {
            return;
        }
        messenger.tell(
                team,
                "report-reminder",
                Params.none().number("n", left).bilingual("city", owed.city()).on("date", owed.last()),
                "/monitoring",
                "monitoring:" + city + ":" + owed.year());
    }

    /** Of two instances the second waits for the first here and then finds its row. */
    private boolean isFirst(OwedReports.Owed owed, int days) {
        return jdbc.sql("insert into report_reminder (municipality_code, due_year, days, reminded_at) "
                                + "values (:city, :year, :days, portal_now()) on conflict do nothing")
                        .param("city", owed.municipality())
                        .param("year", owed.year())
                        .param("days", days)
                        .update()
                == 1;
    }
}
