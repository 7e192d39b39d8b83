package org.creativecities.portal.review.objection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.Holidays;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long a city may object and the secretariat may take, in working days; the numbers are data. */
@Component
class ObjectionDays {

    private final Dossiers dossiers;
    private final Holidays holidays;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    ObjectionDays(Dossiers dossiers, Holidays holidays, DatabaseClock clock, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.holidays = holidays;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private record Policy(int toObject, int toAnswer) {}

    /** Empty where there is nothing to object to. */
    Optional<LocalDate> lastDay(UUID dossier) {
        return dossiers.decision(dossier)
                .filter(one -> one.outcome() != Outcome.NOMINATED)
                .flatMap(one -> Optional.ofNullable(one.releasedAt()))
                .map(at -> later(at.atZone(DatabaseClock.TEHRAN).toLocalDate(), policy().toObject()));
    }

    LocalDate answerBy() {
        return later(clock.today(), policy().toAnswer());
    }

    private Policy policy() {
        return jdbc.sql("select * from objection_policy"
                        + " where valid_from <= (portal_now() at time zone 'Asia/Tehran')::date"
                        + " order by valid_from desc limit 1")
                .query((row, n) -> new Policy(row.getInt("days_to_object"), row.getInt("days_to_answer")))
                .single();
    }

    private LocalDate later(LocalDate day, int workingDays) {
        return holidays.workingDays(day, day.plusYears(1)).after(day, workingDays);
    }
}
