package org.creativecities.portal.review.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.Recommendation;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.creativecities.portal.review.statistics.ReviewStatistics;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's side of the panel meetings: plan, open, one item after the other, record, close. */
@Service
@Transactional
public class Panels {

    private final PanelRows rows;
    private final Assignments assignments;
    private final ReviewStatistics statistics;
    private final Dossiers dossiers;
    private final Conflicts conflicts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Panels(
            PanelRows rows,
            Assignments assignments,
            ReviewStatistics statistics,
            Dossiers dossiers,
            Conflicts conflicts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.assignments = assignments;
        this.statistics = statistics;
        this.dossiers = dossiers;
        this.conflicts = conflicts;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Panel> ofCall(UUID call, Account account) {
        requireReader(account);
        return rows.ofCall(call);
    }

    @Transactional(readOnly = true)
    public Panel find(UUID id, Account account) {
        requireReader(account);
        return rows.find(id).orElseThrow(NotVisibleException::new);
    }

    /** The agenda without the cities the reader is tied to. */
    @Transactional(readOnly = true)
    public List<PanelItem> items(Panel panel, Account account) {
        requireReader(account);
        var seen = assignments.dossiers(panel.call(), account).stream()
                .map(DossierCard::id)
                .collect(Collectors.toSet());
        return rows.items(panel.id()).stream()
                .filter(item -> seen.contains(item.dossier()))
                .toList();
    }

    /** What the latest meeting found; for pages that have checked who reads. */
    @Transactional(readOnly = true)
    public Optional<PanelItem> found(UUID dossier) {
        return rows.found(dossier);
    }

    /** Plans a meeting about every dossier under review that was judged; the widest spread comes first. */
    public UUID plan(UUID call, String title, LocalDate heldOn, List<UUID> members, Account account) {
        requireExpert(account);
        var agenda = statistics.of(call, account).dossiers().stream()
                .map(ReviewStatistics.OfDossier::card)
                .filter(card -> card.status() == DossierStatus.UNDER_REVIEW)
                .toList();
        if (agenda.isEmpty()) {
            throw new ConflictException("review.error.panel-nothing");
        }
        var id = rows.insert(call, title, heldOn, members, account.id());
        var position = 1;
        for (var card : agenda) {
            rows.add(id, card.id(), position++);
        }
        events.publishEvent(new PanelMoved(id, call, Panel.Status.PLANNED, account.id(), clock.now()));
        return id;
    }

    public void open(UUID id, long version, Account account) {
        requireExpert(account);
        var panel = find(id, account);
        var from = panel.status() == Panel.Status.CLOSED ? Panel.Status.CLOSED : Panel.Status.PLANNED;
        rows.move(id, from, Panel.Status.SITTING, version, clock.now());
        events.publishEvent(new PanelMoved(id, panel.call(), Panel.Status.SITTING, account.id(), clock.now()));
    }

    public void close(UUID id, long version, Account account) {
        requireExpert(account);
        var panel = find(id, account);
        rows.clear(id);
        rows.move(id, Panel.Status.SITTING, Panel.Status.CLOSED, version, clock.now());
        events.publishEvent(new PanelMoved(id, panel.call(), Panel.Status.CLOSED, account.id(), clock.now()));
    }

    /** Puts an item on the table; members who are tied to its city leave, which is kept for the minutes. */
    public void begin(UUID panelId, UUID itemId, long version, Account account) {
        requireExpert(account);
        var panel = find(panelId, account);
        var item = item(panel, itemId, account);
        var now = clock.now();
        rows.clear(panelId);
        rows.begin(itemId, version, now);
        var municipality = dossiers.card(item.dossier())
                .orElseThrow(NotVisibleException::new)
                .municipality();
        conflicts
                .between(panel.members(), List.of(municipality))
                .keySet()
                .forEach(person -> rows.absent(itemId, person, now));
    }

    /**
     * Writes down what is found while the panel sits.
     *
     * @param to NOW keeps the item on the table, DONE ends it, POSTPONED leaves it for later
     * @throws ConflictException when somebody else wrote meanwhile, or the item has left the table
     */
    public void record(
            UUID panelId,
            UUID itemId,
            long version,
            PanelItem.Status to,
            @Nullable Recommendation finding,
            String text,
            Account account) {
        requireExpert(account);
        var item = item(find(panelId, account), itemId, account);
        rows.write(itemId, version, to, finding, text, account.id(), clock.now());
        if (to == PanelItem.Status.DONE && finding != null) {
            events.publishEvent(new PanelFound(itemId, item.dossier(), finding, text, account.id(), clock.now()));
        }
    }

    private PanelItem item(Panel panel, UUID itemId, Account account) {
        return items(panel, account).stream()
                .filter(one -> one.id().equals(itemId))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
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
