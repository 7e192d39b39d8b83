package org.creativecities.portal.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports of this year and the next that no city has sent yet, for those who remind of them. */
@Component
public class OwedReports {

    private final ReportRows rows;
    private final DatabaseClock clock;

    OwedReports(ReportRows rows, DatabaseClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param last the last day of the due year: the day within it is announced by the network, not by the portal */
    public record Owed(String municipality, Bilingual city, int year, LocalDate last) {}

    /** What is due within so many days and neither sent nor known to be delivered; what has opened only. */
    @Transactional(readOnly = true)
    public List<Owed> within(int days) {
        var policy = rows.policy();
        var today = clock.today();
        var known = rows.known(null);
        return rows.members().stream()
                .flatMap(member -> policy.dueYears(member.designated(), today.getYear()).stream()
                        .map(year -> new Owed(member.municipality(), member.city(), year, LocalDate.of(year, 12, 31))))
                .filter(owed -> !owed.last().isBefore(today)
                        && !owed.last().isAfter(today.plusDays(days))
                        && known.stream().noneMatch(one -> settles(one, owed)))
                .toList();
    }

    private static boolean settles(ReportRows.Known one, Owed owed) {
        return one.municipality().equals(owed.municipality())
                && one.year() == owed.year()
                && !one.status().writable();
    }
}
