package org.creativecities.portal.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's door: prepares calls, opens them, moves their ends. */
@Service
@Transactional
public class CallDesk {

    private final CallRepository calls;
    private final CallExtensionRepository extensions;
    private final CallParts parts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    CallDesk(
            CallRepository calls,
            CallExtensionRepository extensions,
            CallParts parts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.calls = calls;
        this.extensions = extensions;
        this.parts = parts;
        this.clock = clock;
        this.events = events;
    }

    /** All calls this person may see, the one that closes last at the head. */
    @Transactional(readOnly = true)
    public List<CallView> list(Account account) {
        var now = clock.now();
        return calls.findByStatusInOrderByClosesAtDesc(Set.of(CallStatus.values())).stream()
                .filter(call -> CallPolicy.permitted(account, call.status()).contains(CallAction.SEE))
                .map(call -> call.view(now))
                .toList();
    }

    @Transactional(readOnly = true)
    public CallView see(UUID id, Account account) {
        return permitted(id, CallAction.SEE, account).view(clock.now());
    }

    /** Refuses whoever may not do this, before a form for it is shown. */
    @Transactional(readOnly = true)
    public CallView about(UUID id, CallAction action, Account account) {
        return permitted(id, action, account).view(clock.now());
    }

    @Transactional(readOnly = true)
    public List<Extension> extensions(UUID id, Account account) {
        permitted(id, CallAction.SEE_EXTENSIONS, account);
        return extensions.findByCallIdOrderByGrantedAtDesc(id).stream()
                .map(CallExtension::view)
                .toList();
    }

    /** Whether another call has this short name already. */
    @Transactional(readOnly = true)
    public boolean isTaken(String code) {
        return calls.existsByCode(code);
    }

    @Transactional(readOnly = true)
    public boolean isTakenByAnother(String code, UUID id) {
        return calls.existsByCodeAndIdNot(code, id);
    }

    public UUID create(CallText text, Account by) {
        if (!CallPolicy.mayCreate(by)) {
            throw new NotAllowedException("call.not-allowed.CREATE");
        }
        parts.require(text);
        var call = calls.save(new Call(text, by.id(), clock.now()));
        tell(call, CallChanged.Step.DRAFTED, by, null, Map.of());
        return call.id();
    }

    public void edit(UUID id, long version, CallText text, Account by) {
        var call = permitted(id, CallAction.EDIT, by);
        call.requireVersion(version);
        parts.require(text);
        var changes = CallDifference.between(call.text(), text);
        if (!changes.isEmpty()) {
            call.edit(text);
            tell(call, CallChanged.Step.EDITED, by, null, changes);
        }
    }

    public void publish(UUID id, long version, Account by) {
        var call = permitted(id, CallAction.PUBLISH, by);
        call.requireVersion(version);
        var text = call.text();
        parts.requirePublished(text);
        var now = clock.now();
        call.publish(now);
        events.publishEvent(new CallPublished(id, text.title(), text.opensAt(), text.closesAt(), by.id(), now));
    }

    public void postpone(UUID id, long version, Instant closesAt, String reason, Account by) {
        var call = permitted(id, CallAction.POSTPONE, by);
        call.requireVersion(version);
        var change = closing(call.closesAt(), closesAt);
        call.postpone(closesAt, clock.now());
        tell(call, CallChanged.Step.POSTPONED, by, reason, change);
    }

    /** The draft becomes public by itself at this instant, unless somebody edits it before. */
    public void schedule(UUID id, long version, Instant when, Account by) {
        var call = permitted(id, CallAction.PUBLISH, by);
        call.requireVersion(version);
        parts.requirePublished(call.text());
        call.schedule(when, by.id(), clock.now());
        tell(call, CallChanged.Step.SCHEDULED, by, null, Map.of("publishAt", new Change(null, when.toString())));
    }

    public void unschedule(UUID id, long version, Account by) {
        var call = permitted(id, CallAction.PUBLISH, by);
        call.requireVersion(version);
        call.unschedule();
        tell(call, CallChanged.Step.UNSCHEDULED, by, null, Map.of());
    }

    /** Opens the dossiers of a sealed call after its end; who did it and when is kept. */
    public void unseal(UUID id, long version, Account by) {
        var call = permitted(id, CallAction.UNSEAL, by);
        call.requireVersion(version);
        call.unseal(by.id(), clock.now());
        tell(call, CallChanged.Step.UNSEALED, by, null, Map.of());
    }

    public void close(UUID id, long version, String reason, Account by) {
        var call = permitted(id, CallAction.CLOSE, by);
        call.requireVersion(version);
        call.close(clock.now());
        tell(call, CallChanged.Step.CLOSED, by, reason, Map.of());
    }

    public void reopen(UUID id, long version, Instant closesAt, String reason, Account by) {
        var call = permitted(id, CallAction.REOPEN, by);
        call.requireVersion(version);
        var change = closing(call.closesAt(), closesAt);
        call.reopen(closesAt, clock.now());
        tell(call, CallChanged.Step.REOPENED, by, reason, change);
    }

    public void archive(UUID id, long version, Account by) {
        var call = permitted(id, CallAction.ARCHIVE, by);
        call.requireVersion(version);
        call.archive();
        tell(call, CallChanged.Step.ARCHIVED, by, null, Map.of());
    }

    /** Whether this call is still sealed. */
    @Transactional(readOnly = true)
    public boolean isSealed(UUID id, Account account) {
        return permitted(id, CallAction.SEE, account).isSealed();
    }

    /** A call that moved on meanwhile is a conflict, not a lack of rights: the page to reload shows where it stands. */
    Call permitted(UUID id, CallAction action, Account by) {
        var call = calls.findById(id).orElseThrow(NotVisibleException::new);
        var possible = Set.of(CallStatus.values()).stream()
                .anyMatch(status -> CallPolicy.permitted(by, status).contains(action));
        if (possible
                && CallPolicy.permitted(by, call.status()).contains(CallAction.SEE)
                && !CallPolicy.permitted(by, call.status()).contains(action)) {
            throw new ConflictException("call.error.status-moved");
        }
        CallPolicy.require(action, by, call.status());
        return call;
    }

    private static Map<String, Change> closing(Instant before, Instant after) {
        return Map.of("closesAt", new Change(before.toString(), after.toString()));
    }

    private void tell(
            Call call, CallChanged.Step step, Account by, @Nullable String reason, Map<String, Change> changes) {
        events.publishEvent(new CallChanged(call.id(), step, by.id(), clock.now(), reason, changes));
    }
}
