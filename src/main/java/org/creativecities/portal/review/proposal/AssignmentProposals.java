package org.creativecities.portal.review.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.review.Assignments;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to proposed distributions. Nothing is assigned before somebody accepts. */
@Service
@Transactional
public class AssignmentProposals {

    private final ProposalRows rows;
    private final RoundTable table;
    private final Assignments assignments;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    AssignmentProposals(
            ProposalRows rows,
            RoundTable table,
            Assignments assignments,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.table = table;
        this.assignments = assignments;
        this.clock = clock;
        this.events = events;
    }

    /** One dossier for one reviewer, as a form names it. */
    public record Pair(UUID dossier, UUID reviewer) {}

    /**
     * A seat of the draft.
     *
     * @param obstacle why it can no longer be given; null when it can
     */
    public record Seat(
            UUID dossier,
            UUID reviewer,
            List<Fit.Reason> reasons,
            boolean byHand,
            Distribution.@Nullable Obstacle obstacle) {}

    /**
     * The draft as a page shows it.
     *
     * @param gaps seats that nobody fills, with what stands in the way
     */
    public record Draft(
            UUID id, UUID call, LocalDate dueOn, long version, List<Seat> seats, List<Distribution.Gap> gaps) {

        public List<Seat> of(UUID dossier) {
            return seats.stream().filter(seat -> seat.dossier().equals(dossier)).toList();
        }

        public boolean isAcceptable() {
            return !seats.isEmpty() && seats.stream().allMatch(seat -> seat.obstacle() == null);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Draft> draft(UUID call, Account account) {
        requireReader(account);
        return rows.draft(call).map(head -> draft(head, account));
    }

    /** Computes a distribution of the open seats; seats that were added by hand to an earlier draft stay. */
    public void propose(UUID call, LocalDate dueOn, Account account) {
        requireExpert(account);
        var old = rows.draft(call);
        var kept = old.map(head -> rows.seats(head.id()).stream()
                        .filter(ProposalRows.Seat::byHand)
                        .toList())
                .orElse(List.of());
        old.ifPresent(
                head -> rows.touch(head.id(), head.version(), "DISCARDED", head.dueOn(), account.id(), clock.now()));
        var id = rows.insert(call, dueOn, account.id(), clock.now());
        kept.forEach(seat -> rows.add(id, seat.dossier(), seat.reviewer(), Fit.Reason.BY_HAND.name(), true));
        var state = table.of(call, pairs(kept), account);
        var result = Distribution.of(state.wanted(), state.candidates());
        result.pairings()
                .forEach(one ->
                        rows.add(id, one.dossier(), one.reviewer(), one.fit().stored(), false));
        tell(call, AssignmentProposed.Step.PROPOSED, result.pairings().size() + kept.size(), account);
    }

    /** Puts every one of these dossiers before every one of these reviewers; pairs that cannot be are left out. */
    public void addMany(UUID call, LocalDate dueOn, List<UUID> dossiers, List<UUID> reviewers, Account account) {
        requireExpert(account);
        var head = rows.draft(call);
        var id = head.map(ProposalRows.Head::id).orElseGet(() -> rows.insert(call, dueOn, account.id(), clock.now()));
        var state = table.of(call, Set.of(), account);
        for (var dossier : state.wanted()) {
            for (var reviewer : state.candidates()) {
                var meant = dossiers.contains(dossier.dossier()) && reviewers.contains(reviewer.person());
                var obstacle = Distribution.obstacle(dossier, reviewer);
                if (meant && (obstacle == null || obstacle == Distribution.Obstacle.FULL)) {
                    rows.add(id, dossier.dossier(), reviewer.person(), Fit.Reason.BY_HAND.name(), true);
                }
            }
        }
    }

    /** Keeps of the draft what the form still holds and adds what it names beyond that. */
    public void change(UUID call, long version, LocalDate dueOn, Set<Pair> wanted, Account account) {
        requireExpert(account);
        var head = rows.draft(call).orElseThrow(() -> new ConflictException("review.error.proposal-changed"));
        rows.touch(head.id(), version, "DRAFT", dueOn, account.id(), clock.now());
        rewrite(head, wanted, account);
    }

    /** Gives every seat of the draft in one step, or none. */
    public void accept(UUID call, long version, LocalDate dueOn, Set<Pair> wanted, Account account) {
        requireExpert(account);
        var head = rows.draft(call).orElseThrow(() -> new ConflictException("review.error.proposal-changed"));
        rows.touch(head.id(), version, "ACCEPTED", dueOn, account.id(), clock.now());
        rewrite(head, wanted, account);
        var seats = rows.seats(head.id());
        if (seats.isEmpty()) {
            throw new ConflictException("review.error.proposal-empty");
        }
        seats.forEach(seat -> assignments.assign(seat.dossier(), seat.reviewer(), dueOn, account));
        tell(call, AssignmentProposed.Step.ACCEPTED, seats.size(), account);
    }

    public void discard(UUID call, long version, Account account) {
        requireExpert(account);
        var head = rows.draft(call).orElseThrow(() -> new ConflictException("review.error.proposal-changed"));
        rows.touch(head.id(), version, "DISCARDED", head.dueOn(), account.id(), clock.now());
        tell(call, AssignmentProposed.Step.DISCARDED, 0, account);
    }

    private void rewrite(ProposalRows.Head head, Set<Pair> wanted, Account account) {
        var visible = table.of(head.call(), Set.of(), account);
        var dossiers = visible.wanted().stream().map(Wanted::dossier).collect(Collectors.toSet());
        var reviewers = visible.candidates().stream().map(Candidate::person).collect(Collectors.toSet());
        var before = rows.seats(head.id()).stream()
                .filter(seat -> dossiers.contains(seat.dossier()))
                .toList();
        var known = pairs(before);
        rows.remove(
                head.id(),
                before.stream()
                        .filter(seat -> !wanted.contains(new Pair(seat.dossier(), seat.reviewer())))
                        .toList());
        wanted.stream()
                .filter(pair -> !known.contains(pair)
                        && dossiers.contains(pair.dossier())
                        && reviewers.contains(pair.reviewer()))
                .forEach(pair -> rows.add(head.id(), pair.dossier(), pair.reviewer(), Fit.Reason.BY_HAND.name(), true));
    }

    private Draft draft(ProposalRows.Head head, Account account) {
        var stored = rows.seats(head.id());
        var state = table.of(head.call(), Set.of(), account);
        Map<UUID, Wanted> wanted = state.wanted().stream().collect(Collectors.toMap(Wanted::dossier, one -> one));
        Map<UUID, Candidate> people =
                state.candidates().stream().collect(Collectors.toMap(Candidate::person, one -> one));
        var seats = new ArrayList<Seat>();
        for (var seat : stored) {
            var dossier = wanted.get(seat.dossier());
            if (dossier == null) {
                continue; // decided or withdrawn meanwhile, or out of this person's sight
            }
            var reviewer = people.get(seat.reviewer());
            var obstacle = reviewer == null ? Distribution.Obstacle.AWAY : Distribution.obstacle(dossier, reviewer);
            // More than the usual load may be given by hand.
            var stands = obstacle == Distribution.Obstacle.FULL ? null : obstacle;
            seats.add(new Seat(seat.dossier(), seat.reviewer(), seat.reasons(), seat.byHand(), stands));
        }
        var rest = table.of(head.call(), pairs(stored), account);
        var gaps = Distribution.of(
                        rest.wanted(),
                        rest.candidates().stream().map(Candidate::full).toList())
                .gaps();
        return new Draft(head.id(), head.call(), head.dueOn(), head.version(), List.copyOf(seats), gaps);
    }

    private static Set<Pair> pairs(List<ProposalRows.Seat> seats) {
        return seats.stream()
                .map(seat -> new Pair(seat.dossier(), seat.reviewer()))
                .collect(Collectors.toSet());
    }

    private void tell(UUID call, AssignmentProposed.Step step, int seats, Account by) {
        events.publishEvent(new AssignmentProposed(call, step, seats, by.id(), clock.now()));
    }

    private static void requireExpert(Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
    }

    private static void requireReader(Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotVisibleException();
        }
    }
}
