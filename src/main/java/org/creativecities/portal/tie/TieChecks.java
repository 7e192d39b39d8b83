package org.creativecities.portal.tie;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Jalali;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to yearly checks: the city answers ten questions for this year, with last year's answers beside them. */
@Service
@Transactional
public class TieChecks {

    /** The question whose yes confirms the contacts of the tie. */
    private static final int CONTACT = 1;

    private final TieDesk desk;
    private final Ties ties;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    TieChecks(TieDesk desk, Ties ties, JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.desk = desk;
        this.ties = ties;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** This year's, filled or not, with what was said the year before. */
    @Transactional(readOnly = true)
    public TieCheck current(UUID tie, Account reader) {
        desk.see(tie, reader);
        return of(tie, thisYear());
    }

    /** The years before this one that were filled, newest first. */
    @Transactional(readOnly = true)
    public List<TieCheck> earlier(UUID tie, Account reader) {
        desk.see(tie, reader);
        return jdbc
                .sql("select year from tie_check where tie_id = :tie and year < :year order by year desc limit 10")
                .param("tie", tie)
                .param("year", thisYear())
                .query(Integer.class)
                .list()
                .stream()
                .map(year -> of(tie, year))
                .toList();
    }

    /**
     * Keeps this year's answers; a yes to the first question confirms the contacts of the tie.
     *
     * @param shown the version the form was shown with, 0 for a first time
     */
    public void fill(UUID tie, Map<Integer, String> answers, long shown, Account by) {
        var view = desk.about(tie, TieAct.CONFIRM_CONTACT, by);
        var year = thisYear();
        var standing = of(tie, year);
        var id = UUID.randomUUID();
        var kept = jdbc.sql("""
                        insert into tie_check (id, tie_id, year, edition, filled_by, filled_at)
                        select :id, :tie, :year, :edition, :by, portal_now() where :shown = 0
                        on conflict do nothing""")
                .param("id", id)
                .param("tie", tie)
                .param("year", year)
                .param("edition", standing.edition())
                .param("by", by.id())
                .param("shown", shown)
                .update();
        if (kept == 0) {
            kept = jdbc.sql("update tie_check set version = version + 1, filled_by = :by, filled_at = portal_now()"
                            + " where tie_id = :tie and year = :year and version = :shown")
                    .param("by", by.id())
                    .param("tie", tie)
                    .param("year", year)
                    .param("shown", shown)
                    .update();
        }
        if (kept == 0) {
            throw new ConflictException("tie.check.conflict");
        }
        for (var line : standing.lines()) {
            jdbc.sql("""
                            insert into tie_check_answer (check_id, position, answer)
                            select c.id, :position, :answer from tie_check c where c.tie_id = :tie and c.year = :year
                            on conflict (check_id, position) do update set answer = :answer""")
                    .param("position", line.position())
                    .param("answer", answers.getOrDefault(line.position(), ""))
                    .param("tie", tie)
                    .param("year", year)
                    .update();
        }
        if ("yes".equals(answers.get(CONTACT))) {
            ties.touch(tie, clock.today(), by);
        }
        events.publishEvent(new TieChanged(
                tie,
                view.municipality(),
                TieChanged.Step.CHECKED,
                by.id(),
                clock.now(),
                null,
                Map.of("year", new Change(null, Integer.toString(year)))));
    }

    private int thisYear() {
        return Jalali.of(clock.today()).year();
    }

    private TieCheck of(UUID tie, int year) {
        var answers = answers(tie, year);
        var before = answers(tie, year - 1);
        record Head(int edition, UUID by, java.time.Instant at, long version) {}
        var head = jdbc.sql("select * from tie_check where tie_id = :tie and year = :year")
                .param("tie", tie)
                .param("year", year)
                .query((row, n) -> new Head(
                        row.getInt("edition"),
                        row.getObject("filled_by", UUID.class),
                        row.getObject("filled_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")))
                .optional();
        var edition = head.map(Head::edition)
                .orElseGet(() -> jdbc.sql("select max(edition) from tie_question")
                        .query(Integer.class)
                        .single());
        var lines = new ArrayList<TieCheck.Line>();
        jdbc.sql("select * from tie_question where edition = :edition order by position")
                .param("edition", edition)
                .query(row -> {
                    var position = row.getInt("position");
                    lines.add(new TieCheck.Line(
                            position,
                            TieCheck.Kind.valueOf(row.getString("kind")),
                            new Bilingual(row.getString("label_fa"), row.getString("label_en")),
                            answers.getOrDefault(position, ""),
                            before.getOrDefault(position, "")));
                });
        return new TieCheck(
                year,
                edition,
                lines,
                head.map(Head::by).orElse(null),
                head.map(Head::at).orElse(null),
                head.map(Head::version).orElse(0L));
    }

    private Map<Integer, String> answers(UUID tie, int year) {
        var answers = new HashMap<Integer, String>();
        jdbc.sql("select a.position, a.answer from tie_check_answer a join tie_check c on c.id = a.check_id"
                        + " where c.tie_id = :tie and c.year = :year")
                .param("tie", tie)
                .param("year", year)
                .query(row -> {
                    answers.put(row.getInt("position"), row.getString("answer"));
                });
        return answers;
    }
}
