package org.creativecities.portal.history;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to the history: of one thing, for whoever may see the thing; of everything, as far as a role reaches. */
@Component
public class HistoryEntries {

    private static final HistoryFilter NOTHING_ASKED = new HistoryFilter(null, null, null, null, null, null, null);

    private static final int STEP = 500;

    /** So many entries are counted and turned over page by page; earlier ones are reached by narrowing the filter. */
    public static final int MOST = 10_000;

    private final HistoryRows rows;
    private final ChainCheck check;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final DatabaseClock clock;

    HistoryEntries(
            HistoryRows rows,
            ChainCheck check,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            DatabaseClock clock) {
        this.transaction = transaction;
        this.rows = rows;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /** What happened to one thing, oldest first; the caller has checked who asks. */
    public List<HistoryEntry> of(String subject, String subjectId) {
        return rows.of(subject, subjectId);
    }

    public List<HistoryEntry> of(String subject, UUID subjectId) {
        return rows.of(subject, subjectId.toString());
    }

    /**
     * A page of the event log, newest first, of the kinds of things this account may know about; its total is at most
     * {@link #MOST}.
     */
    public Page<HistoryEntry> find(HistoryFilter filter, Pageable page, Account reader) {
        var reach = HistoryPolicy.within(filter, reader);
        var left = MOST - page.getOffset();
        List<HistoryEntry> found =
                left <= 0 ? List.of() : rows.find(reach, page.getOffset(), (int) Math.min(left, page.getPageSize()));
        return new PageImpl<>(found, page, rows.countUpTo(reach, MOST));
    }

    /** The actions that occur within the reader's reach. */
    public List<String> actions(Account reader) {
        return kinds(reader).map(HistoryRows.Kind::action).distinct().sorted().toList();
    }

    /**
     * Hands out every entry of the filter, newest first, after writing down that somebody takes them. Outside of a
     * transaction: whoever receives may be slow.
     */
    public void export(HistoryFilter filter, Account reader, Consumer<HistoryEntry> receiver) {
        HistoryPolicy.requireVerify(reader);
        var reach = HistoryPolicy.within(filter, reader);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new HistoryExported(reader.id(), rows.count(reach), clock.now())));
        var before = Long.MAX_VALUE;
        for (var step = rows.before(reach, before, STEP); !step.isEmpty(); step = rows.before(reach, before, STEP)) {
            step.forEach(receiver);
            before = step.get(step.size() - 1).number();
        }
    }

    /** The kinds of things that occur within the reader's reach. */
    public Set<String> subjects(Account reader) {
        return kinds(reader).map(HistoryRows.Kind::subject).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<HistoryRows.Kind> kinds(Account reader) {
        var reach = HistoryPolicy.within(NOTHING_ASKED, reader).subjects();
        return rows.kinds().stream().filter(kind -> reach == null || reach.contains(kind.subject()));
    }

    /** Recomputes the whole chain on somebody's wish. */
    public Verification verify(Account by) {
        HistoryPolicy.requireVerify(by);
        return verify();
    }

    /** Recomputes the whole chain. */
    public Verification verify() {
        return check.verify(null);
    }

    /** Recomputes the whole chain and compares it with a place that was noted elsewhere. */
    public Verification verify(Verification.@Nullable Anchor anchor) {
        return check.verify(anchor);
    }
}
