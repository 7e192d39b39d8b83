package org.creativecities.portal.review.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.DossierDecision;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.DecisionDesk;
import org.creativecities.portal.review.RankingTable;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.panel.Panels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the decision pages show: the dossier, its reviews, its place, the decision so far. */
@Component
class DecisionPage {

    private final Dossiers dossiers;
    private final DecisionDesk decisions;
    private final RankingTable ranking;
    private final Assignments assignments;
    private final Calls calls;
    private final ReviewCards cards;
    private final People people;
    private final Panels panels;

    DecisionPage(
            Dossiers dossiers,
            DecisionDesk decisions,
            RankingTable ranking,
            Assignments assignments,
            Calls calls,
            ReviewCards cards,
            People people,
            Panels panels) {
        this.panels = panels;
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.ranking = ranking;
        this.assignments = assignments;
        this.calls = calls;
        this.cards = cards;
        this.people = people;
    }

    @Nullable
    DossierDecision decision(UUID dossierId) {
        return decisions.ofCall(card(dossierId).callId()).get(dossierId);
    }

    private DossierCard card(UUID dossierId) {
        return dossiers.card(dossierId).orElseThrow(NotVisibleException::new);
    }

    String show(UUID dossierId, Account account, Model model) {
        var card = card(dossierId);
        var line = ranking.of(card.callId(), account).stream()
                .filter(one -> one.card().id().equals(dossierId))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var call = calls.find(card.callId()).orElseThrow(NotVisibleException::new);
        var reviews = cards.of(assignments.ofDossier(dossierId, account));
        var decision = decision(dossierId);
        model.addAttribute("line", line);
        model.addAttribute("call", call);
        model.addAttribute("rubric", calls.rubric(call.rubric()));
        model.addAttribute("named", cards.names(List.of(card)).get(dossierId));
        model.addAttribute("reviews", reviews);
        model.addAttribute("panelFound", panels.found(dossierId).orElse(null));
        model.addAttribute("decision", decision);
        model.addAttribute("open", DecisionController.isOpen(card.status()));
        model.addAttribute("mayDecide", account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT));
        model.addAttribute(
                "mayRelease",
                decision != null
                        && decision.releasedAt() == null
                        && account.is(Role.HEAD_OF_SECRETARIAT)
                        && !decision.preparedBy().equals(account.id()));
        var ids = Stream.concat(
                        reviews.stream().map(ReviewCards.Card::review).map(ReviewView::reviewerId),
                        decision == null ? Stream.<UUID>empty() : by(decision))
                .distinct()
                .toList();
        model.addAttribute("names", people.names(ids));
        return "review/decision";
    }

    private static Stream<UUID> by(DossierDecision decision) {
        return Stream.of(decision.preparedBy(), decision.releasedBy()).filter(id -> id != null);
    }
}
