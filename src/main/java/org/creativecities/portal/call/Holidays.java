package org.creativecities.portal.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the days on which offices are closed: weekends and holidays, as data with their sources. */
@Service
@Transactional(readOnly = true)
public class Holidays {

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Holidays(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** A day of the week that is no working day. */
    public record Weekend(DayOfWeek day, LimitStatus status, Source source) {}

    /** The holidays of a stretch of days, both included. */
    public List<Holiday> between(LocalDate from, LocalDate to) {
        return jdbc.sql("select * from holiday where not removed and day between :from and :to order by day")
                .param("from", from)
                .param("to", to)
                .query(Holidays::row)
                .list();
    }

    public List<Weekend> weekends() {
        return jdbc.sql(
                        "select * from weekend_day where valid_from <= :today and (valid_until is null or valid_until >= :today)"
                                + " order by iso_weekday")
                .param("today", clock.today())
                .query((row, n) -> new Weekend(
                        DayOfWeek.of(row.getInt("iso_weekday")),
                        LimitStatus.valueOf(row.getString("status")),
                        source(row)))
                .list();
    }

    /** The working days around these days, for counting. */
    public WorkingDays workingDays(LocalDate from, LocalDate to) {
        return new WorkingDays(
                weekends().stream().map(Weekend::day).collect(Collectors.toSet()),
                between(from, to).stream().collect(Collectors.toMap(Holiday::day, holiday -> holiday)));
    }

    /** Adds or changes a holiday; only the administrator. */
    @Transactional
    public void put(Holiday holiday, Account by) {
        requireAdministrator(by);
        var before = between(holiday.day(), holiday.day()).stream().findFirst();
        jdbc.sql("""
                        insert into holiday (day, name_fa, name_en, status, source_fa, source_en, as_of, changed_by, changed_at)
                        values (:day, :fa, :en, :status, :sourceFa, :sourceEn, :asOf, :by, portal_now())
                        on conflict (day) do update set name_fa = :fa, name_en = :en, status = :status, source_fa = :sourceFa,
                          source_en = :sourceEn, as_of = :asOf, removed = false, changed_by = :by, changed_at = portal_now(),
                          version = holiday.version + 1""")
                .param("day", holiday.day())
                .param("fa", holiday.name().fa())
                .param("en", holiday.name().en())
                .param("status", holiday.status().name())
                .param("sourceFa", holiday.source().text().fa())
                .param("sourceEn", holiday.source().text().en())
                .param("asOf", holiday.source().asOf())
                .param("by", by.id())
                .update();
        events.publishEvent(new HolidayChanged(
                holiday.day(),
                before.map(one -> one.name().fa() + " " + one.status()).orElse(null),
                holiday.name().fa() + " " + holiday.status(),
                by.id(),
                clock.now()));
    }

    @Transactional
    public void remove(LocalDate day, Account by) {
        requireAdministrator(by);
        var before = between(day, day).stream().findFirst().orElseThrow(NotVisibleException::new);
        jdbc.sql("update holiday set removed = true, changed_by = :by, changed_at = portal_now(), version = version + 1"
                        + " where day = :day")
                .param("by", by.id())
                .param("day", day)
                .update();
        events.publishEvent(new HolidayChanged(day, before.name().fa(), null, by.id(), clock.now()));
    }

    private static void requireAdministrator(Account by) {
        if (!by.is(Role.ADMINISTRATOR)) {
            throw new NotAllowedException("call.not-allowed.holidays");
        }
    }

    private static Holiday row(ResultSet row, int n) throws SQLException {
        return new Holiday(
                row.getObject("day", LocalDate.class),
                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                LimitStatus.valueOf(row.getString("status")),
                source(row),
                row.getLong("version"));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                new Bilingual(row.getString("source_fa"), row.getString("source_en")),
                row.getObject("as_of", LocalDate.class));
    }
}
