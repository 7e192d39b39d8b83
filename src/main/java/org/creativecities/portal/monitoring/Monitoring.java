package org.creativecities.portal.monitoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Impartiality;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to reports of member cities: begun when they open, written by the city, sent by the mayor, judged by staff. */
@Service
@Transactional
public class Monitoring {

    private final ReportRows rows;
    private final Impartiality impartiality;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Monitoring(
            ReportRows rows,
            Impartiality impartiality,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.impartiality = impartiality;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public MonitoringPolicy policy() {
        return rows.policy();
    }

    /** The members within this person's reach with their due years; nothing for a city that is no member. */
    @Transactional(readOnly = true)
    public List<MemberDuties> duties(Account reader) {
        var own = reader.municipality();
        if (own == null && !staff(reader)) {
            throw new NotVisibleException();
        }
        var policy = rows.policy();
        var year = clock.today().getYear();
        var known = rows.known(own);
        return rows.members(own, reader.id()).stream()
                .map(member -> {
                    var years = policy.dueYears(member.designated(), year).stream()
                            .map(due -> due(member.municipality(), due, known, year))
                            .toList();
                    var next = policy.nextAfter(member.designated(), year);
                    return new MemberDuties(
                            member.municipality(),
                            member.city(),
                            member.designated(),
                            years,
                            next,
                            next - policy.lead());
                })
                .toList();
    }

    private static MemberDuties.DueYear due(String city, int due, List<ReportRows.Known> known, int year) {
        var report = known.stream()
                .filter(one -> one.municipality().equals(city) && one.year() == due)
                .findFirst()
                .orElse(null);
        var status = report == null ? null : report.status();
        // Nothing known of a year long past is not the same as late: only what the city has begun can be.
        var late = due < year && status != null && !status.done();
        return new MemberDuties.DueYear(due, report == null ? null : report.id(), status, late);
    }

    @Transactional(readOnly = true)
    public Report find(UUID id, Account reader) {
        var report = rows.find(id)
                .filter(one -> staff(reader) || reader.actsFor(one.municipality()))
                .filter(one -> !impartiality.tied(reader, one.municipality()))
                .orElseThrow(NotVisibleException::new);
        return mayRead(reader, report) ? report : report.withoutTexts();
    }

    /** What a city is still writing is its own: the secretariat learns that it is written, not what. */
    public static boolean mayRead(Account account, Report report) {
        return !report.status().writable() || account.is(Role.AUDITOR) || account.actsFor(report.municipality());
    }

    public static boolean mayWrite(Account account, Report report) {
        return report.status().writable()
                && account.is(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.MAYOR)
                && account.actsFor(report.municipality());
    }

    public static boolean maySend(Account account, Report report) {
        return report.status().writable()
                && account.is(Role.MAYOR)
                && account.actsFor(report.municipality())
                && report.complete();
    }

    public static boolean mayJudge(Account account, Report report) {
        return report.status() == ReportStatus.SENT
                && account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)
                && !account.id().equals(report.sentBy());
    }

    /** Begins the report of a due year that has opened. @throws ConflictException when it was begun already */
    public UUID begin(int year, Account by) {
        var city = by.municipality();
        if (city == null || !by.is(Role.CITY_EDITOR, Role.MAYOR)) {
            throw new NotAllowedException("monitoring.refused");
        }
        var open = duties(by).stream()
                .flatMap(duties -> duties.years().stream())
                .anyMatch(due -> due.year() == year && due.report() == null);
        if (!open) {
            throw new NotAllowedException("monitoring.refused.not-open");
        }
        return add(city, year, ReportStatus.WRITING, null, by);
    }

    /** What is known of a report from before the portal. @param source the letter or page that shows it */
    public void record(String city, int year, boolean delivered, String source, Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("monitoring.refused");
        }
        var due = duties(by).stream()
                .filter(one -> one.municipality().equals(city))
                .flatMap(one -> one.years().stream())
                .anyMatch(one -> one.year() == year && one.report() == null);
        if (!due) {
            throw new NotVisibleException();
        }
        add(city, year, delivered ? ReportStatus.DELIVERED : ReportStatus.NOT_DELIVERED, source, by);
    }

    private UUID add(String city, int year, ReportStatus status, @Nullable String source, Account by) {
        var id = UUID.randomUUID();
        try {
            jdbc.sql("""
                            insert into monitoring_report (id, municipality_code, due_year, form, status, source, begun_by, begun_at)
                            values (:id, :city, :year, (select max(form) from monitoring_section), :status, :source, :by, portal_now())""")
                    .param("id", id)
                    .param("city", city)
                    .param("year", year)
                    .param("status", status.name())
                    .param("source", source)
                    .param("by", by.id())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ConflictException("monitoring.conflict.begun");
        }
        tell(id.toString(), city, "begun", Map.of("status", new Change(null, status.name())), by);
        return id;
    }

    /** @throws ConflictException when somebody else wrote this section meanwhile; nothing is saved then */
    public void write(UUID id, String code, String text, long shown, Account by) {
        var report = find(id, by);
        if (!mayWrite(by, report)) {
            throw new NotAllowedException("monitoring.refused.closed");
        }
        if (report.sections().stream().noneMatch(section -> section.code().equals(code))) {
            throw new NotVisibleException();
        }
        var sql = shown == 0
                ? "insert into monitoring_answer values (:id, :code, :text, :by, portal_now(), 1) on conflict do nothing"
                : "update monitoring_answer set text = :text, written_by = :by, written_at = portal_now(), version = version + 1"
                        + " where report_id = :id and code = :code and version = :shown";
        var written = jdbc.sql(sql)
                .param("id", id)
                .param("code", code)
                .param("text", text)
                .param("by", by.id())
                .param("shown", shown)
                .update();
        if (written == 0) {
            throw new ConflictException("monitoring.conflict.text");
        }
        var change = Map.of("version", new Change("v" + shown, "v" + (shown + 1)));
        tell(id.toString(), report.municipality(), "written", change, by);
    }

    public void send(UUID id, long shown, Account by) {
        var report = find(id, by);
        if (!maySend(by, report)) {
            throw new NotAllowedException(
                    report.complete() ? "monitoring.refused.send" : "monitoring.refused.incomplete");
        }
        var also = "sent_by = :by, sent_at = portal_now(), reason = null, judged_by = null, judged_at = null";
        move(report, shown, ReportStatus.SENT, also, null, by, "sent");
    }

    /** @param reason what has to be mended; blank accepts it */
    public void judge(UUID id, long shown, String reason, Account by) {
        var report = find(id, by);
        if (!mayJudge(by, report)) {
            throw new NotAllowedException("monitoring.refused.judge");
        }
        var also = "judged_by = :by, judged_at = portal_now(), reason = :reason";
        var to = reason.isBlank() ? ReportStatus.ACCEPTED : ReportStatus.RETURNED;
        move(report, shown, to, also, reason.isBlank() ? null : reason, by, reason.isBlank() ? "accepted" : "returned");
    }

    private void move(
            Report report, long shown, ReportStatus to, String also, @Nullable String reason, Account by, String what) {
        var sql = "update monitoring_report set status = :to, version = version + 1, " + also
                + " where id = :id and version = :shown and status = :from";
        var moved = jdbc.sql(sql)
                .param("to", to.name())
                .param("id", report.id())
                .param("shown", shown)
                .param("from", report.status().name())
                .param("reason", reason)
                .param("by", by.id())
                .update();
        if (moved == 0) {
            throw new ConflictException("monitoring.conflict");
        }
        var change = Map.of("status", new Change(report.status().name(), to.name()));
        tell(report.id().toString(), report.municipality(), what, change, by);
    }

    void tell(String id, String city, String what, Map<String, Change> changes, Account by) {
        events.publishEvent(new MonitoringFact(id, city, what, by.id(), clock.now(), changes));
    }

    static boolean staff(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR);
    }
}
