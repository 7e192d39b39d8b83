package org.creativecities.portal.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the national positions: written, discussed, decided by two, published, taken back. */
@Service
@Transactional
public class Positions {

    private final NationalPositionRepository positions;
    private final PositionParts parts;
    private final Register register;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Positions(
            NationalPositionRepository positions,
            PositionParts parts,
            Register register,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.positions = positions;
        this.parts = parts;
        this.register = register;
        this.clock = clock;
        this.events = events;
    }

    /** All versions of a clause's position, newest first. */
    @Transactional(readOnly = true)
    public List<PositionView> ofClause(UUID clause, Account account) {
        PositionPolicy.requireReader(account);
        var found = positions.findByClauseIdOrderByNumberDesc(clause);
        var laws = parts.laws(found.stream().map(NationalPosition::id).toList());
        return found.stream()
                .map(one -> one.view(laws.getOrDefault(one.id(), List.of()), permitted(one, account)))
                .toList();
    }

    @Transactional(readOnly = true)
    public PositionView find(UUID id, Account account) {
        return view(seen(id, account), account);
    }

    @Transactional(readOnly = true)
    public List<OpinionView> opinions(UUID id, Account account) {
        seen(id, account);
        return parts.opinions(id);
    }

    /** Begins the next version and answers its id; with the words of the version in force where there is one. */
    public UUID begin(String clauseCode, Account by) {
        PositionPolicy.requireWriter(by);
        var clause = register.clause(clauseCode, true).orElseThrow(NotVisibleException::new);
        if (clause.editionStatus() == EditionStatus.SUPERSEDED) {
            throw new ConflictException("criteria.error.edition-superseded");
        }
        var all = positions.findByClauseIdOrderByNumberDesc(clause.id());
        if (all.stream().anyMatch(one -> PositionStatus.AT_WORK.contains(one.status()))) {
            throw new ConflictException("criteria.error.open-version");
        }
        var text = basis(clause, all, by);
        var number = all.isEmpty() ? 1 : all.get(0).number() + 1;
        var begun = positions.saveAndFlush(new NationalPosition(clause.id(), number, text, by.id(), clock.now()));
        parts.writeLaws(begun.id(), text.laws());
        tell(begun, clause.code(), "begun", by, null, Map.of());
        return begun.id();
    }

    public void edit(UUID id, long version, PositionText text, Account by) {
        var position = allowed(id, PositionAction.EDIT, by);
        position.requireVersion(version);
        var before = view(position, by);
        position.edit(text, by.id(), clock.now());
        positions.saveAndFlush(position);
        parts.writeLaws(id, text.laws());
        tell(position, null, "edited", by, null, differences(before, view(position, by)));
    }

    /** Writes what one of the two bodies thinks. */
    public void opine(
            UUID id, Side side, long version, Verdict verdict, Bilingual reservation, String reasoning, Account by) {
        var action = side == Side.MINISTRY ? PositionAction.OPINE_MINISTRY : PositionAction.OPINE_COMMISSION;
        var position = allowed(id, action, by);
        if (position.status() != PositionStatus.DISCUSSED) {
            throw new ConflictException("criteria.error.moved");
        }
        parts.opine(id, side, verdict, reservation, reasoning, by.id(), version);
        tell(position, null, "opined", by, null, Map.of(side.name(), new Change(null, verdict.name())));
    }

    public void discuss(UUID id, long version, Account by) {
        move(id, version, PositionAction.DISCUSS, by, null, NationalPosition::discuss);
    }

    /** The first of the two; both bodies must have said what they think. */
    public void propose(UUID id, long version, Account by) {
        if (parts.opinions(id).size() < Side.values().length) {
            allowed(id, PositionAction.PROPOSE, by);
            throw new ConflictException("criteria.error.opinion-missing");
        }
        move(id, version, PositionAction.PROPOSE, by, null, position -> position.propose(by.id(), clock.now()));
    }

    public void sendBack(UUID id, long version, String reason, Account by) {
        move(id, version, PositionAction.SEND_BACK, by, reason, NationalPosition::sendBack);
    }

    /** The second of the two; what was in force until now is superseded. */
    public void decide(UUID id, long version, Account by) {
        move(id, version, PositionAction.DECIDE, by, null, position -> {
            positions
                    .findByClauseIdAndStatusIn(position.clauseId(), PositionStatus.IN_FORCE)
                    .ifPresent(earlier -> {
                        earlier.supersede(by.id(), clock.now());
                        positions.saveAndFlush(earlier);
                        tell(earlier, null, "superseded", by, null, Map.of());
                    });
            position.decide(by.id(), clock.now());
        });
    }

    public void publish(UUID id, long version, Account by) {
        move(id, version, PositionAction.PUBLISH, by, null, position -> position.publish(by.id(), clock.now()));
    }

    public void withdraw(UUID id, long version, String reason, Account by) {
        move(id, version, PositionAction.WITHDRAW, by, reason, one -> one.withdraw(reason, by.id(), clock.now()));
    }

    private void move(
            UUID id,
            long version,
            PositionAction action,
            Account by,
            @Nullable String reason,
            Consumer<NationalPosition> verb) {
        var position = allowed(id, action, by);
        position.requireVersion(version);
        var from = position.status();
        verb.accept(position);
        positions.saveAndFlush(position);
        var changes = Map.of("status", new Change(from.name(), position.status().name()));
        tell(position, null, step(position.status(), from), by, reason, changes);
    }

    private static String step(PositionStatus status, PositionStatus from) {
        return from == PositionStatus.PROPOSED && status == PositionStatus.DISCUSSED
                ? "sent-back"
                : status.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What a new version begins with: the words in force, else those about the same text of the earlier edition. */
    private PositionText basis(Clause clause, List<NationalPosition> all, Account by) {
        var follows = clause.follows();
        return inForce(all)
                .or(() -> follows == null
                        ? Optional.empty()
                        : inForce(positions.findByClauseIdOrderByNumberDesc(follows)))
                .map(one -> again(view(one, by)))
                .orElse(new PositionText(
                        Verdict.UNDER_EXAMINATION,
                        new Bilingual("", ""),
                        "",
                        false,
                        "",
                        "",
                        false,
                        "",
                        Effect.NONE,
                        "",
                        null,
                        List.of()));
    }

    private static Optional<NationalPosition> inForce(List<NationalPosition> all) {
        return all.stream()
                .filter(one -> PositionStatus.IN_FORCE.contains(one.status()))
                .findFirst();
    }

    private static PositionText again(PositionView view) {
        return new PositionText(
                view.verdict(),
                view.reservation(),
                view.reasoning(),
                view.reasoningPublic(),
                view.minority(),
                view.minorityHolder(),
                view.minorityPublic(),
                view.body(),
                view.effect(),
                "",
                view.nextLook(),
                view.laws().stream()
                        .map(law -> Map.entry(law.law(), law.article()))
                        .toList());
    }

    private NationalPosition seen(UUID id, Account account) {
        PositionPolicy.requireReader(account);
        return positions.findById(id).orElseThrow(NotVisibleException::new);
    }

    private NationalPosition allowed(UUID id, PositionAction action, Account account) {
        var position = seen(id, account);
        // Whoever is told "no" though the state has moved on should learn the latter.
        if (!PositionStatus.AT_WORK.contains(position.status())
                && !PositionStatus.IN_FORCE.contains(position.status())) {
            throw new ConflictException("criteria.error.moved");
        }
        PositionPolicy.require(action, permitted(position, account));
        return position;
    }

    private static Set<PositionAction> permitted(NationalPosition position, Account account) {
        return PositionPolicy.permitted(account, position.status(), position.proposedBy());
    }

    private PositionView view(NationalPosition position, Account account) {
        var laws = parts.laws(List.of(position.id())).getOrDefault(position.id(), List.of());
        return position.view(laws, permitted(position, account));
    }

    private static Map<String, Change> differences(PositionView before, PositionView after) {
        var changes = new HashMap<String, Change>();
        note(changes, "verdict", before.verdict(), after.verdict());
        note(
                changes,
                "reservation-fa",
                before.reservation().fa(),
                after.reservation().fa());
        note(
                changes,
                "reservation-en",
                before.reservation().en(),
                after.reservation().en());
        note(changes, "reasoning", before.reasoning(), after.reasoning());
        note(changes, "minority", before.minority(), after.minority());
        note(changes, "body", before.body(), after.body());
        note(changes, "effect", before.effect(), after.effect());
        note(changes, "next-look", before.nextLook(), after.nextLook());
        note(changes, "laws", before.laws(), after.laws());
        return changes;
    }

    private static void note(
            Map<String, Change> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, new Change(Objects.toString(before, null), Objects.toString(after, null)));
        }
    }

    private void tell(
            NationalPosition position,
            @Nullable String code,
            String step,
            Account by,
            @Nullable String reason,
            Map<String, Change> changes) {
        var clause = code != null
                ? code
                : Objects.requireNonNull(
                                register.clauses(Set.of(position.clauseId())).get(position.clauseId()))
                        .code();
        events.publishEvent(new PositionMoved(
                position.id(), clause, position.number(), step, by.id(), clock.now(), reason, changes));
    }
}
