package org.creativecities.portal.review.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.ScoreSheet;
import org.creativecities.portal.review.Voices;
import org.creativecities.portal.review.panel.Panel;
import org.creativecities.portal.review.panel.PanelItem;
import org.creativecities.portal.review.panel.PanelRoom;
import org.creativecities.portal.review.panel.Panels;
import org.creativecities.portal.review.statistics.Sample;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the pages of a panel meeting show, to the chair and to the members. */
@Component
class PanelPage {

    private final Panels panels;
    private final PanelRoom room;
    private final Reviews reviews;
    private final Dossiers dossiers;
    private final Calls calls;
    private final ReviewCards cards;
    private final Voices voices;
    private final People people;

    PanelPage(
            Panels panels,
            PanelRoom room,
            Reviews reviews,
            Dossiers dossiers,
            Calls calls,
            ReviewCards cards,
            Voices voices,
            People people) {
        this.panels = panels;
        this.room = room;
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.calls = calls;
        this.cards = cards;
        this.voices = voices;
        this.people = people;
    }

    /**
     * The item on the table.
     *
     * @param voices how the reader sees the reviewers
     * @param totals of the reviews
     */
    record Table(
            PanelItem item,
            List<ReviewView> reviews,
            Map<UUID, String> voices,
            Map<UUID, Double> means,
            Sample totals) {}

    String chair(UUID id, Account account, Model model) {
        var panel = panels.find(id, account);
        var items = panels.items(panel, account);
        fill(panel, items, model, false);
        items.stream().filter(PanelItem::isNow).findFirst().ifPresent(item -> {
            var handedIn = reviews.handedIn(item.dossier());
            var names =
                    people.names(handedIn.stream().map(ReviewView::reviewerId).toList());
            model.addAttribute("table", table(panel, item, handedIn, names));
        });
        model.addAttribute("mayEdit", !account.is(Role.AUDITOR));
        model.addAttribute(
                "names",
                people.names(
                        Stream.concat(panel.members().stream(), items.stream().flatMap(item -> item.absent().stream()))
                                .distinct()
                                .toList()));
        return "review/panel";
    }

    String member(UUID id, Account account, Model model) {
        var view = room.see(id, account);
        fill(view.panel(), view.items(), model, true);
        model.addAttribute("view", view);
        var now = view.now();
        if (now != null && !view.unread().contains(now.dossier())) {
            var handedIn = reviews.handedIn(now.dossier());
            var ids = handedIn.stream().map(ReviewView::reviewerId).toList();
            model.addAttribute(
                    "table",
                    table(view.panel(), now, handedIn, voices.names(view.panel().call(), now.dossier(), ids)));
        }
        return "review/room";
    }

    private Table table(Panel panel, PanelItem item, List<ReviewView> handedIn, Map<UUID, String> names) {
        var rubric = calls.rubric(calls.find(panel.call()).orElseThrow().rubric());
        var means = handedIn.stream()
                .filter(review -> new ScoreSheet(rubric, review.scores()).weightedMean() != null)
                .collect(Collectors.toMap(
                        ReviewView::id,
                        review -> Objects.requireNonNullElse(
                                new ScoreSheet(rubric, review.scores()).weightedMean(), 0.0)));
        return new Table(item, handedIn, names, means, Sample.of(means.values()));
    }

    private void fill(Panel panel, List<PanelItem> items, Model model, boolean forMember) {
        var call = calls.find(panel.call()).orElseThrow();
        model.addAttribute("panel", panel);
        model.addAttribute("sitting", panel.isSitting());
        model.addAttribute("items", items);
        model.addAttribute("call", call);
        model.addAttribute("rubric", calls.rubric(call.rubric()));
        var found =
                dossiers.cards(items.stream().map(PanelItem::dossier).toList()).values();
        model.addAttribute("named", forMember ? cards.covered(panel.call(), found) : cards.names(found));
        model.addAttribute(
                "done",
                items.stream()
                        .filter(item -> item.status() == PanelItem.Status.DONE)
                        .count());
    }
}
