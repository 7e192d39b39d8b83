package org.creativecities.portal.review.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The room as a member sees it. A city a member is tied to is on no agenda, in no count and in no numbering of theirs;
 * while it is discussed they only learn what comes next.
 */
@Service
@Transactional(readOnly = true)
public class PanelRoom {

    private final PanelRows rows;
    private final Dossiers dossiers;
    private final Conflicts conflicts;
    private final Reviews reviews;

    PanelRoom(PanelRows rows, Dossiers dossiers, Conflicts conflicts, Reviews reviews) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.conflicts = conflicts;
        this.reviews = reviews;
    }

    /**
     * @param items what the member may see, in order
     * @param now what is on the table; null between items, and while the member is out of the room
     * @param outside the panel talks about something the member does not attend
     * @param next what comes after it, of what the member may see
     * @param unread dossiers the member has to hand in a review of before reading the others
     */
    public record View(
            Panel panel,
            List<PanelItem> items,
            @Nullable PanelItem now,
            boolean outside,
            @Nullable PanelItem next,
            Set<UUID> unread) {}

    public List<Panel> mine(Account account) {
        return account.is(Role.REVIEWER) ? rows.ofMember(account.id()) : List.of();
    }

    /** @throws NotVisibleException for everybody who is no member */
    public View see(UUID id, Account account) {
        var panel = rows.find(id)
                .filter(one -> account.is(Role.REVIEWER) && one.members().contains(account.id()))
                .orElseThrow(NotVisibleException::new);
        var all = rows.items(id);
        var cards = dossiers.cards(all.stream().map(PanelItem::dossier).toList());
        var tied = conflicts.among(
                account.id(),
                cards.values().stream().map(DossierCard::municipality).toList());
        var items = all.stream()
                .filter(item -> {
                    var card = cards.get(item.dossier());
                    return card != null && !tied.contains(card.municipality());
                })
                .toList();
        Optional<PanelItem> now = all.stream().filter(PanelItem::isNow).findFirst();
        var visible = now.filter(items::contains);
        var unread = reviews.mine(account).stream()
                .filter(review -> review.submittedAt() == null)
                .map(review -> review.dossierId())
                .collect(Collectors.toSet());
        return new View(
                panel,
                items,
                visible.orElse(null),
                now.isPresent() && visible.isEmpty(),
                items.stream().filter(PanelItem::isAhead).findFirst().orElse(null),
                unread);
    }
}
