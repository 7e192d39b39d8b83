package org.creativecities.portal.monitoring;

import java.util.List;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Impartiality;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the light check of each year; a city writes this year's and the last one's. */
@Service
@Transactional
public class YearlyChecks {

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final Monitoring monitoring;
    private final Impartiality impartiality;

    YearlyChecks(JdbcClient jdbc, DatabaseClock clock, Monitoring monitoring, Impartiality impartiality) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.monitoring = monitoring;
        this.impartiality = impartiality;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<YearlyCheck> of(String municipality, Account reader) {
        if (!Monitoring.staff(reader) && !reader.actsFor(municipality)) {
            throw new NotVisibleException();
        }
        impartiality.require(reader, municipality);
        return jdbc.sql("select * from monitoring_check where municipality_code = :city order by year desc")
                .param("city", municipality)
                .query((row, n) -> new YearlyCheck(
                        row.getInt("year"),
                        row.getString("moved"),
                        row.getString("stopped"),
                        row.getString("money"),
                        row.getString("conference"),
                        row.getString("conference_note"),
                        row.getBoolean("focal_point_changed"),
                        row.getLong("version")))
                .list();
    }

    /** The years this city may write: this one and the one before. */
    @Transactional(readOnly = true)
    public List<Integer> open(Account account) {
        var writes = account.is(Role.CITY_EDITOR, Role.MAYOR)
                && !monitoring.duties(account).isEmpty();
        var year = clock.today().getYear();
        return writes ? List.of(year, year - 1) : List.of();
    }

    /** @throws ConflictException when somebody else wrote it meanwhile */
    public void write(YearlyCheck check, Account by) {
        var city = by.municipality();
        if (city == null || !open(by).contains(check.year())) {
            throw new NotAllowedException("monitoring.refused.year");
        }
        var written = jdbc.sql("""
                        insert into monitoring_check (municipality_code, year, moved, stopped, money, conference, conference_note,
                          focal_point_changed, written_by, written_at, version)
                        values (:city, :year, :moved, :stopped, :money, :conference, :note, :changed, :by, portal_now(), 1)
                        on conflict (municipality_code, year) do update set moved = :moved, stopped = :stopped, money = :money,
                          conference = :conference, conference_note = :note, focal_point_changed = :changed, written_by = :by,
                          written_at = portal_now(), version = monitoring_check.version + 1
                        where monitoring_check.version = :shown""")
                .param("city", city)
                .param("year", check.year())
                .param("moved", check.moved())
                .param("stopped", check.stopped())
                .param("money", check.money())
                .param("conference", check.conference())
                .param("note", check.note())
                .param("changed", check.focalPointChanged())
                .param("by", by.id())
                .param("shown", check.version())
                .update();
        if (written == 0) {
            throw new ConflictException("monitoring.conflict.text");
        }
        monitoring.tell(city, city, "checked", Map.of(), by);
    }
}
