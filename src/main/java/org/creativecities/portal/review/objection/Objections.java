package org.creativecities.portal.review.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.DossierDecision;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.review.DecisionDesk;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to objections: filed by the mayor in time, looked at by new readers, answered by two people. */
@Service
@Transactional
public class Objections {

    private final ObjectionRows rows;
    private final Dossiers dossiers;
    private final DecisionDesk desk;
    private final Conflicts conflicts;
    private final ObjectionDays days;
    private final NewReaders readers;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Objections(
            ObjectionRows rows,
            Dossiers dossiers,
            DecisionDesk desk,
            Conflicts conflicts,
            ObjectionDays days,
            NewReaders readers,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.desk = desk;
        this.conflicts = conflicts;
        this.days = days;
        this.readers = readers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The last day on which the city may object; empty where there is nothing to object to. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(UUID dossier) {
        return days.lastDay(dossier);
    }

    /** The city's own, or nothing yet. */
    @Transactional(readOnly = true)
    public Optional<Objection> ofCity(UUID dossier, Account reader) {
        own(dossier, reader);
        return rows.ofDossier(dossier).map(Objection::forCity);
    }

    public boolean mayFile(UUID dossier, Account account) {
        return account.is(Role.MAYOR)
                && lastDay(dossier).filter(day -> !day.isBefore(clock.today())).isPresent()
                && rows.ofDossier(dossier).isEmpty();
    }

    /** @throws NotAllowedException after the last day; @throws ConflictException when there is one already */
    public void file(UUID dossier, String text, Account by) {
        var card = own(dossier, by);
        if (!by.is(Role.MAYOR)) {
            throw new NotAllowedException("review.objection.refused.mayor");
        }
        var last = lastDay(dossier).orElseThrow(() -> new NotAllowedException("review.objection.refused.nothing"));
        var decision = dossiers.decision(dossier).orElseThrow(NotVisibleException::new);
        try {
            // The day is judged by the database's clock in the statement that files.
            var filed = jdbc.sql("""
                            insert into objection (id, dossier_id, text, status, filed_by, filed_at, due_on, outcome_before,
                              reasons_before)
                            select :id, :dossier, :text, 'FILED', :by, portal_now(), :due, :outcome, :reasons
                            where (portal_now() at time zone 'Asia/Tehran')::date <= :last""")
                    .param("id", UUID.randomUUID())
                    .param("dossier", dossier)
                    .param("text", text)
                    .param("by", by.id())
                    .param("due", days.answerBy())
                    .param("outcome", decision.outcome().name())
                    .param("reasons", decision.reasons())
                    .param("last", last)
                    .update();
            if (filed == 0) {
                throw new NotAllowedException("review.objection.refused.late");
            }
        } catch (DuplicateKeyException e) {
            throw new ConflictException("review.objection.conflict.filed");
        }
        tell(card, ObjectionMoved.Step.FILED, true, null, by);
    }

    public void withdraw(UUID dossier, long shown, Account by) {
        var card = own(dossier, by);
        if (!by.is(Role.MAYOR)) {
            throw new NotAllowedException("review.objection.refused.mayor");
        }
        moved(jdbc.sql("update objection set status = 'WITHDRAWN', version = version + 1 where dossier_id = :dossier"
                        + " and version = :shown and status in ('FILED', 'UNDER_REVIEW')")
                .param("dossier", dossier)
                .param("shown", shown)
                .update());
        tell(card, ObjectionMoved.Step.WITHDRAWN, true, null, by);
    }

    @Transactional(readOnly = true)
    public List<Objection> all(Account reader) {
        requireOffice(reader);
        return rows.all(reader.id());
    }

    @Transactional(readOnly = true)
    public Objection find(UUID dossier, Account reader) {
        requireOffice(reader);
        card(dossier, reader);
        return rows.ofDossier(dossier).orElseThrow(NotVisibleException::new);
    }

    /** Who has not read this dossier before and is not tied to its city. */
    @Transactional(readOnly = true)
    public Map<UUID, String> candidates(UUID dossier, Account reader) {
        var card = card(dossier, reader);
        return readers.free(card);
    }

    public void ask(UUID dossier, UUID reviewer, long shown, Account by) {
        keep(by);
        var objection = find(dossier, by);
        if (!candidates(dossier, by).containsKey(reviewer)) {
            throw new NotAllowedException("review.objection.refused.reader");
        }
        moved(jdbc.sql("update objection set status = 'UNDER_REVIEW', version = version + 1 where id = :id"
                        + " and version = :shown and status in ('FILED', 'UNDER_REVIEW')")
                .param("id", objection.id())
                .param("shown", shown)
                .update());
        jdbc.sql("insert into objection_opinion (id, objection_id, reviewer_id, asked_by, asked_at)"
                        + " values (:id, :objection, :reviewer, :by, portal_now())")
                .param("id", UUID.randomUUID())
                .param("objection", objection.id())
                .param("reviewer", reviewer)
                .param("by", by.id())
                .update();
        tell(card(dossier, by), ObjectionMoved.Step.ASKED, false, reviewer, by);
    }

    /** What a reviewer was asked about, by the id of the opinion. */
    @Transactional(readOnly = true)
    public Objection asked(UUID opinion, Account reviewer) {
        return rows.ofOpinion(opinion, reviewer.id())
                .filter(one -> reviewer.is(Role.REVIEWER) && !conflicts.tied(reviewer.id(), one.municipality()))
                .orElseThrow(NotVisibleException::new);
    }

    /** Files what the reviewer thinks, once and for good. */
    public void opine(UUID opinion, Objection.Verdict verdict, String text, Account by) {
        var objection = asked(opinion, by);
        var filed = jdbc.sql("update objection_opinion set verdict = :verdict, text = :text, filed_at = portal_now()"
                        + " where id = :id and filed_at is null and exists (select 1 from objection o"
                        + " where o.id = objection_id and o.status = 'UNDER_REVIEW')")
                .param("verdict", verdict.name())
                .param("text", text)
                .param("id", opinion)
                .update();
        moved(filed);
        var card = dossiers.card(objection.dossier()).orElseThrow(NotVisibleException::new);
        tell(card, ObjectionMoved.Step.OPINION_FILED, false, null, by);
    }

    /**
     * Writes the answer down; a second person releases it.
     *
     * @param after the new outcome; null where the decision stays
     * @param override why the quota may be broken; null where it is kept
     */
    public void prepare(
            UUID dossier, @Nullable Outcome after, String reasons, @Nullable String override, long shown, Account by) {
        keep(by);
        var objection = find(dossier, by);
        if (!objection.heard()) {
            throw new NotAllowedException("review.objection.refused.unheard");
        }
        if (after == objection.before()) {
            throw new NotAllowedException("review.objection.refused.same");
        }
        if (after == Outcome.NOMINATED) {
            desk.requireQuota(dossier, override, by);
        }
        moved(jdbc.sql("""
                        update objection set status = 'PREPARED', verdict = :verdict, outcome_after = :after, reasons = :reasons,
                          prepared_by = :by, prepared_at = portal_now(), version = version + 1
                        where id = :id and version = :shown and status in ('UNDER_REVIEW', 'PREPARED')""")
                .param("verdict", (after == null ? Objection.Verdict.UPHELD : Objection.Verdict.CHANGED).name())
                .param("after", after == null ? null : after.name())
                .param("reasons", reasons)
                .param("by", by.id())
                .param("id", objection.id())
                .param("shown", shown)
                .update());
        tell(card(dossier, by), ObjectionMoved.Step.PREPARED, false, null, by);
    }

    public static boolean mayRelease(Account account, Objection objection) {
        return objection.status() == Objection.Status.PREPARED
                && account.is(Role.HEAD_OF_SECRETARIAT)
                && !account.id().equals(objection.preparedBy());
    }

    /** Releases the answer; a changed outcome takes the place of the decision in the same step. */
    public void release(UUID dossier, long shown, Account by) {
        var objection = find(dossier, by);
        if (!mayRelease(by, objection)) {
            throw new NotAllowedException("review.objection.refused.release");
        }
        moved(jdbc.sql("update objection set status = 'RELEASED', released_by = :by, released_at = portal_now(),"
                        + " version = version + 1 where id = :id and version = :shown and status = 'PREPARED'")
                .param("by", by.id())
                .param("id", objection.id())
                .param("shown", shown)
                .update());
        var after = objection.after();
        var prepared = objection.preparedBy();
        var reasons = objection.reasons();
        if (after != null && prepared != null && reasons != null) {
            dossiers.reviseDecision(dossier, after, reasons, prepared, by);
        }
        tell(card(dossier, by), ObjectionMoved.Step.RELEASED, true, null, by);
    }

    private DossierCard own(UUID dossier, Account reader) {
        return dossiers.card(dossier)
                .filter(one -> reader.actsFor(one.municipality())
                        || (reader.is(Role.AUDITOR) && !conflicts.tied(reader.id(), one.municipality())))
                .filter(one -> dossiers.decision(dossier)
                        .map(DossierDecision::releasedAt)
                        .isPresent())
                .orElseThrow(NotVisibleException::new);
    }

    /** Nobody of the secretariat reads of a city they are tied to. */
    private DossierCard card(UUID dossier, Account reader) {
        return dossiers.card(dossier)
                .filter(one -> !conflicts.tied(reader.id(), one.municipality()))
                .orElseThrow(NotVisibleException::new);
    }

    private static void requireOffice(Account reader) {
        if (!reader.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotVisibleException();
        }
    }

    private static void keep(Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
    }

    private static void moved(int rows) {
        if (rows == 0) {
            throw new ConflictException("review.objection.conflict");
        }
    }

    private void tell(DossierCard card, ObjectionMoved.Step step, boolean toCity, @Nullable UUID asked, Account by) {
        events.publishEvent(new ObjectionMoved(
                card.id(),
                card.municipality(),
                toCity ? card.municipality() : null,
                step,
                asked,
                by.id(),
                clock.now()));
    }
}
