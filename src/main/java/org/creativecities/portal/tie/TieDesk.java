package org.creativecities.portal.tie;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Impartiality;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.tie.TieChanged.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where people work on the register: cities on their own rows, the secretariat on all. */
@Service
@Transactional
public class TieDesk {

    private final TieRepository repository;
    private final Ties ties;
    private final TieWriting writing;
    private final TieClock life;
    private final Impartiality impartiality;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    TieDesk(
            TieRepository repository,
            Ties ties,
            TieWriting writing,
            TieClock life,
            Impartiality impartiality,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.ties = ties;
        this.writing = writing;
        this.life = life;
        this.impartiality = impartiality;
        this.clock = clock;
        this.events = events;
    }

    /** The tie within the person's reach. */
    @Transactional(readOnly = true)
    public TieView see(UUID id, Account account) {
        return about(id, TieAct.SEE, account);
    }

    /** Refuses whoever may not do this, before a form for it is shown. */
    @Transactional(readOnly = true)
    public TieView about(UUID id, TieAct act, Account account) {
        var tie = ties.find(id).orElseThrow(NotVisibleException::new);
        TiePolicy.require(act, account, tie.municipality());
        requireImpartial(tie.municipality(), account);
        return tie;
    }

    /** The cities whose rows this person reads as the public does. */
    @Transactional(readOnly = true)
    public Set<String> tied(Account account) {
        return impartiality.cities(account);
    }

    public Set<TieAct> permitted(TieView tie, Account account) {
        return TiePolicy.permitted(account, tie.municipality());
    }

    /** A city says how its row should read; nothing changes until the secretariat has answered. */
    public void askCorrection(UUID id, NewStatement said, Account by) {
        var tie = open(id, TieAct.ASK_CORRECTION, by);
        writing.say(id, said, Statement.Origin.CITY, by, null);
        tell(tie, Step.STATEMENT_ASKED, by, said.note(), Map.of());
    }

    /** @param origin {@code SECRETARIAT}, or {@code PARTNER} for what the other side has written */
    public void addStatement(UUID id, NewStatement said, Statement.Origin origin, Account by) {
        var tie = open(id, TieAct.ADD_STATEMENT, by);
        writing.say(id, said, origin, by, null);
        life.compute(tie);
        tell(tie, Step.STATEMENT_ADDED, by, said.note(), Map.of());
    }

    /** The city is right: the row follows its statement, the others stay beside it. */
    public void accept(UUID id, UUID statement, String reason, Account by) {
        var tie = open(id, TieAct.DECIDE, by);
        var said = said(id, statement);
        requireAnother(said, by);
        writing.decide(statement, "ASKED", "STANDING", reason, by);
        tie.follow(Statement.Tag.valueOf(said.tag()).basis(), said.signedYear());
        life.compute(tie);
        tell(tie, Step.STATEMENT_ACCEPTED, by, reason, Map.of("statement", new Change(null, said.tag())));
    }

    /** The city's statement is kept with the reason why the row does not follow it. */
    public void refuse(UUID id, UUID statement, String reason, Account by) {
        var tie = open(id, TieAct.DECIDE, by);
        requireAnother(said(id, statement), by);
        writing.decide(statement, "ASKED", "REFUSED", reason, by);
        tell(tie, Step.STATEMENT_REFUSED, by, reason, Map.of());
    }

    /** A statement no longer counts, because another one has shown it wrong; it stays readable. */
    public void setAside(UUID id, UUID statement, String reason, Account by) {
        var tie = open(id, TieAct.DECIDE, by);
        requireAnother(said(id, statement), by);
        writing.decide(statement, "STANDING", "SET_ASIDE", reason, by);
        life.compute(tie);
        tell(tie, Step.STATEMENT_SET_ASIDE, by, reason, Map.of());
    }

    public void addEvidence(UUID id, NewTieEvidence evidence, Account by) {
        var tie = open(id, TieAct.ADD_EVIDENCE, by);
        writing.addEvidence(id, evidence, by);
        tell(tie, Step.EVIDENCE_ADDED, by, evidence.title(), Map.of());
    }

    /** @throws ConflictException when the person added it themselves, or it is decided about already */
    public void verifyEvidence(UUID id, UUID evidence, Account by) {
        var tie = open(id, TieAct.VERIFY, by);
        writing.judgeEvidence(id, evidence, null, by);
        life.compute(tie);
        tell(tie, Step.EVIDENCE_VERIFIED, by, null, Map.of());
    }

    public void refuseEvidence(UUID id, UUID evidence, String reason, Account by) {
        var tie = open(id, TieAct.VERIFY, by);
        writing.judgeEvidence(id, evidence, reason, by);
        tell(tie, Step.EVIDENCE_REFUSED, by, reason, Map.of());
    }

    public void log(UUID id, NewActivity activity, Account by) {
        var tie = open(id, TieAct.LOG_ACTIVITY, by);
        if (activity.heldOn().isAfter(clock.today())) {
            throw new ConflictException("tie.error.future");
        }
        writing.log(id, activity, by);
        life.compute(tie);
        tell(tie, Step.ACTIVITY_LOGGED, by, activity.title(), Map.of());
    }

    public void confirmContact(UUID id, LocalDate day, Account by) {
        open(id, TieAct.CONFIRM_CONTACT, by);
        ties.touch(id, day, by);
    }

    public void find(
            UUID id, boolean success, String says, String source, @Nullable String url, boolean sample, Account by) {
        var tie = open(id, TieAct.ADD_FINDING, by);
        writing.find(id, success, says, source, url, sample, by);
        tell(tie, Step.FINDING_ADDED, by, says, Map.of());
    }

    /** Sets aside what the rule computed, for a written reason; both stay visible. */
    public void override(UUID id, long version, TieStatus status, String reason, Account by) {
        var tie = open(id, TieAct.OVERRIDE, by);
        tie.requireVersion(version);
        var before = tie.status();
        tie.override(status, reason, by.id(), clock.now());
        tell(tie, Step.STATUS_OVERRIDDEN, by, reason, Map.of("status", new Change(before.name(), status.name())));
    }

    public void takeBackOverride(UUID id, long version, Account by) {
        var tie = open(id, TieAct.OVERRIDE, by);
        tie.requireVersion(version);
        tie.takeBackOverride();
        life.compute(tie);
        tell(tie, Step.OVERRIDE_TAKEN_BACK, by, null, Map.of());
    }

    public void review(UUID id, NextStep step, String reason, Account by) {
        var tie = open(id, TieAct.REVIEW, by);
        tie.review(step, clock.today());
        tell(tie, Step.REVIEWED, by, reason, Map.of("nextStep", new Change(null, step.name())));
    }

    /** What changes a tie formally. */
    public enum FormalAct {
        SUSPENDED_BY_PARTNER,
        SUSPENDED_BY_US,
        RESUMED,
        RENEWED,
        ENDED
    }

    /** @param until the new last day for a renewal, null for one without end */
    public void formalAct(UUID id, FormalAct act, LocalDate day, @Nullable LocalDate until, String reason, Account by) {
        open(id, TieAct.FORMAL_ACT, by);
        if (day.isAfter(clock.today())) {
            throw new ConflictException("tie.error.future");
        }
        switch (act) {
            case SUSPENDED_BY_PARTNER -> ties.suspend(id, day, Side.PARTNER, reason, by);
            case SUSPENDED_BY_US -> ties.suspend(id, day, Side.IRAN, reason, by);
            case RESUMED -> ties.resume(id, reason, by);
            case RENEWED -> ties.renew(id, day, until, reason, by);
            case ENDED -> ties.end(id, day, reason, by);
        }
    }

    private TieWriting.Said said(UUID tie, UUID statement) {
        return writing.statement(tie, statement).orElseThrow(NotVisibleException::new);
    }

    private static void requireAnother(TieWriting.Said said, Account by) {
        if (by.id().equals(said.madeBy())) {
            throw new ConflictException("tie.error.own-statement");
        }
    }

    private Tie open(UUID id, TieAct act, Account by) {
        var tie = repository.findById(id).orElseThrow(NotVisibleException::new);
        TiePolicy.require(act, by, tie.municipality());
        requireImpartial(tie.municipality(), by);
        return tie;
    }

    /** Staff tied to a city read its rows as the public does. */
    private void requireImpartial(@Nullable String municipality, Account account) {
        if (municipality != null) {
            impartiality.require(account, municipality);
        }
    }

    private void tell(Tie tie, Step step, Account by, @Nullable String reason, Map<String, Change> changes) {
        events.publishEvent(new TieChanged(tie.id(), tie.municipality(), step, by.id(), clock.now(), reason, changes));
    }
}
