package org.creativecities.portal.council;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promises: made in a meeting, shown as done by their owner, accepted by the secretariat. */
@Service
@Transactional
public class Promises {

    private final PromiseRows rows;
    private final MeetingRows meetings;
    private final CommitteeReach reach;
    private final Committees committees;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    Promises(
            PromiseRows rows,
            MeetingRows meetings,
            CommitteeReach reach,
            Committees committees,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.rows = rows;
        this.meetings = meetings;
        this.reach = reach;
        this.committees = committees;
        this.events = events;
        this.clock = clock;
    }

    /** The register within this person's reach, the most urgent first. */
    @Transactional(readOnly = true)
    public Page<PromiseView> register(PromiseFilter filter, Pageable page, Account account) {
        return new PageImpl<>(
                rows.list(filter, (int) page.getOffset(), page.getPageSize(), account),
                page,
                rows.count(filter, account));
    }

    /** The cities in this person's register. */
    @Transactional(readOnly = true)
    public List<String> municipalities(Account account) {
        return rows.municipalities(account);
    }

    /** @throws NotVisibleException when it is not theirs to know */
    @Transactional(readOnly = true)
    public PromiseView find(UUID id, Account account) {
        return rows.find(id, account).orElseThrow(NotVisibleException::new);
    }

    @Transactional(readOnly = true)
    public List<PromiseView> of(UUID meeting, Account account) {
        return rows.of(seen(meeting, account).id());
    }

    /** What was promised last time, for the opening of this meeting. */
    @Transactional(readOnly = true)
    public List<PromiseView> before(UUID meeting, Account account) {
        var seen = seen(meeting, account);
        return rows.before(seen.committee(), seen.heldAt());
    }

    /** Whether this person may say that it is begun or done. */
    public boolean isOwner(PromiseView promise, Account account) {
        var municipality = promise.municipality();
        return account.id().equals(promise.owner())
                || municipality != null
                        && account.actsFor(municipality)
                        && account.is(Role.CITY_EDITOR, Role.MAYOR, Role.COUNCIL_CLERK);
    }

    /** Whether this person judges proofs; never their own, whatever role they handed it in with. */
    public boolean mayJudge(PromiseView promise, Account account) {
        return CommitteeReach.isOffice(account)
                && !isOwner(promise, account)
                && !rows.claimedBy(promise.id(), account.id());
    }

    public UUID make(UUID meeting, NewPromise made, Account by) {
        var held = seen(meeting, by);
        reach.require(CommitteeReach.Right.WRITE, held.committee(), by);
        if (!meetings.stillPlanned(meeting)) {
            throw new ConflictException("council.conflict.frozen");
        }
        var owner = made.owner();
        if (owner != null
                && committees.members(held.committee(), by).stream()
                        .noneMatch(one -> one.person().equals(owner))) {
            throw new NotVisibleException();
        }
        var id = UUID.randomUUID();
        rows.add(id, meeting, made, by.id());
        publish(id, PromiseMoved.Step.MADE, null, by);
        return id;
    }

    public void begin(UUID id, long version, Account by) {
        own(id, by);
        moved(rows.begin(id, version));
        publish(id, PromiseMoved.Step.BEGUN, null, by);
    }

    public void claim(UUID id, long version, String proof, Account by) {
        own(id, by);
        moved(rows.claim(id, version, proof, by.id()));
        publish(id, PromiseMoved.Step.CLAIMED, null, by);
    }

    public void accept(UUID id, long version, Account by) {
        judge(id, by);
        moved(rows.accept(id, version, by.id()));
        publish(id, PromiseMoved.Step.ACCEPTED, null, by);
    }

    public void giveBack(UUID id, long version, String reason, Account by) {
        judge(id, by);
        moved(rows.giveBack(id, version, reason));
        publish(id, PromiseMoved.Step.RETURNED, reason, by);
    }

    /** Marks what became late and says so once; run by a job. */
    public int escalate() {
        var late = rows.escalate();
        late.forEach(id -> publish(id, PromiseMoved.Step.ESCALATED, null, null));
        return late.size();
    }

    private MeetingView seen(UUID meeting, Account account) {
        var found = meetings.find(meeting).orElseThrow(NotVisibleException::new);
        reach.require(CommitteeReach.Right.SEE, found.committee(), account);
        return found;
    }

    private void own(UUID id, Account by) {
        if (!isOwner(find(id, by), by)) {
            throw new NotAllowedException("council.refused.owner");
        }
    }

    private void judge(UUID id, Account by) {
        if (!mayJudge(find(id, by), by)) {
            throw new NotAllowedException("council.refused.judge");
        }
    }

    private static void moved(boolean done) {
        if (!done) {
            throw new ConflictException("council.conflict.promise");
        }
    }

    private void publish(UUID id, PromiseMoved.Step step, @Nullable String reason, @Nullable Account by) {
        var promise = rows.find(id).orElseThrow(NotVisibleException::new);
        events.publishEvent(new PromiseMoved(
                id,
                promise.text(),
                promise.owner(),
                promise.municipality(),
                promise.madeBy(),
                promise.dueOn(),
                step,
                by == null ? null : by.id(),
                clock.now(),
                reason));
    }
}
