package org.creativecities.portal.review.calibration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.blind.Copies;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to calibrations. Who is tied to the sample's city does not take part and does not learn of it. */
@Service
@Transactional
public class Calibrations {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Assignments assignments;
    private final Copies copies;
    private final Conflicts conflicts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Calibrations(
            JdbcClient jdbc,
            Dossiers dossiers,
            Assignments assignments,
            Copies copies,
            Conflicts conflicts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.assignments = assignments;
        this.copies = copies;
        this.conflicts = conflicts;
        this.clock = clock;
        this.events = events;
    }

    /** The calibrations of a call, newest first, for the secretariat. */
    @Transactional(readOnly = true)
    public List<Calibration> ofCall(UUID call, Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotVisibleException();
        }
        return jdbc
                .sql("select * from calibration where call_id = :call order by made_at desc")
                .param("call", call)
                .query(Calibrations::calibration)
                .list()
                .stream()
                .filter(one -> untied(one, account))
                .toList();
    }

    /** What a reviewer may take part in. */
    @Transactional(readOnly = true)
    public List<Calibration> mine(Account account) {
        return account.is(Role.REVIEWER)
                ? jdbc
                        .sql("select * from calibration where status = 'OPEN' order by made_at desc")
                        .query(Calibrations::calibration)
                        .list()
                        .stream()
                        .filter(one -> untied(one, account))
                        .toList()
                : List.of();
    }

    /** One calibration a reviewer takes part in; closed ones stay readable for who handed in. */
    @Transactional(readOnly = true)
    public Calibration find(UUID id, Account account) {
        return jdbc.sql("select * from calibration where id = :id")
                .param("id", id)
                .query(Calibrations::calibration)
                .optional()
                .filter(one -> account.is(Role.REVIEWER) && untied(one, account))
                .filter(one -> one.open() || own(one.id(), account).isIn())
                .orElseThrow(NotVisibleException::new);
    }

    /** The dossiers that may serve as a sample: decided ones. */
    @Transactional(readOnly = true)
    public List<DossierCard> samples(UUID call, Account account) {
        return assignments.dossiers(call, account).stream()
                .filter(card -> DossierStatus.DECIDED.contains(card.status()))
                .toList();
    }

    public void open(UUID call, UUID dossier, Account by) {
        requireExpert(by);
        if (samples(call, by).stream().noneMatch(card -> card.id().equals(dossier))) {
            throw new NotVisibleException();
        }
        var id = UUID.randomUUID();
        var opened = jdbc.sql("""
                        insert into calibration (id, call_id, dossier_id, sending, status, made_by, made_at, version)
                        values (:id, :call, :dossier, :sending, 'OPEN', :by, :at, 0) on conflict do nothing""")
                .param("id", id)
                .param("call", call)
                .param("dossier", dossier)
                .param("sending", dossiers.lastSubmission(dossier).orElseThrow().number())
                .param("by", by.id())
                .param("at", now())
                .update();
        if (opened == 0) {
            throw new ConflictException("review.error.calibration-open");
        }
        events.publishEvent(new CalibrationMoved(id, call, true, by.id(), clock.now()));
    }

    public void close(UUID id, UUID call, Account by) {
        requireExpert(by);
        var closed = jdbc.sql(
                        "update calibration set status = 'CLOSED', version = version + 1 where id = :id and call_id = :call and status = 'OPEN'")
                .param("id", id)
                .param("call", call)
                .update();
        if (closed == 0) {
            throw new ConflictException("review.error.moved-on");
        }
        events.publishEvent(new CalibrationMoved(id, call, false, by.id(), clock.now()));
    }

    /** The sample with its city covered. */
    @Transactional(readOnly = true)
    public SubmittedDossier sample(Calibration calibration) {
        return copies.sample(calibration.dossier());
    }

    @Transactional(readOnly = true)
    public Calibration.Sheet own(UUID id, Account account) {
        return sheets(id).stream()
                .filter(sheet -> sheet.reviewer().equals(account.id()))
                .findFirst()
                .orElseGet(() -> Calibration.Sheet.empty(account.id()));
    }

    /** All handed-in sheets; a reviewer gets them after their own, without names in the page. */
    @Transactional(readOnly = true)
    public List<Calibration.Sheet> handedIn(UUID id) {
        return sheets(id).stream().filter(Calibration.Sheet::isIn).toList();
    }

    /** Keeps the trial scores; handing them in ends the writing. */
    public void write(UUID id, Map<String, Integer> scores, boolean submit, long version, Account by) {
        var calibration = find(id, by);
        if (!calibration.open() || own(id, by).isIn()) {
            throw new ConflictException("review.error.moved-on");
        }
        var stored = jdbc.sql("""
                        insert into calibration_sheet (calibration_id, reviewer_id, submitted_at, version)
                        values (:id, :by, :at, 0) on conflict (calibration_id, reviewer_id) do update set submitted_at = :at,
                          version = calibration_sheet.version + 1 where calibration_sheet.version = :version""")
                .param("id", id)
                .param("by", by.id())
                .param("at", submit ? now() : null)
                .param("version", version)
                .update();
        if (stored == 0) {
            throw new ConflictException("review.error.changed-elsewhere");
        }
        jdbc.sql("delete from calibration_score where calibration_id = :id and reviewer_id = :by")
                .param("id", id)
                .param("by", by.id())
                .update();
        scores.forEach((code, value) -> jdbc.sql("""
                        insert into calibration_score (calibration_id, reviewer_id, criterion_code, value)
                        values (:id, :by, :code, :value)""")
                .param("id", id)
                .param("by", by.id())
                .param("code", code)
                .param("value", value)
                .update());
    }

    private List<Calibration.Sheet> sheets(UUID id) {
        var scores = new HashMap<UUID, Map<String, Integer>>();
        jdbc.sql("select reviewer_id, criterion_code, value from calibration_score where calibration_id = :id")
                .param("id", id)
                .query(row -> {
                    scores.computeIfAbsent(row.getObject("reviewer_id", UUID.class), one -> new HashMap<>())
                            .put(row.getString("criterion_code"), row.getInt("value"));
                });
        var sheets = new ArrayList<Calibration.Sheet>();
        jdbc.sql("select * from calibration_sheet where calibration_id = :id order by reviewer_id")
                .param("id", id)
                .query(row -> {
                    var reviewer = row.getObject("reviewer_id", UUID.class);
                    var at = row.getObject("submitted_at", OffsetDateTime.class);
                    Instant submitted = at == null ? null : at.toInstant();
                    sheets.add(new Calibration.Sheet(
                            reviewer, scores.getOrDefault(reviewer, Map.of()), submitted, row.getLong("version")));
                });
        return sheets;
    }

    private boolean untied(Calibration one, Account account) {
        return dossiers.card(one.dossier())
                .map(card -> !conflicts.tied(account.id(), card.municipality()))
                .orElse(false);
    }

    private static void requireExpert(Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.now(), DatabaseClock.TEHRAN);
    }

    private static Calibration calibration(ResultSet row, int number) throws SQLException {
        return new Calibration(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                "OPEN".equals(row.getString("status")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
