package org.creativecities.portal.review.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.proposal.AssignmentProposals;
import org.creativecities.portal.review.proposal.Distribution;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.creativecities.portal.review.reviewer.Profiles;
import org.creativecities.portal.review.reviewer.ReviewerProfile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a proposed distribution shows. */
@Component
class ProposalPage {

    private final AssignmentProposals proposals;
    private final Assignments assignments;
    private final ReviewCards cards;
    private final People people;
    private final Profiles profiles;
    private final Conflicts conflicts;

    ProposalPage(
            AssignmentProposals proposals,
            Assignments assignments,
            ReviewCards cards,
            People people,
            Profiles profiles,
            Conflicts conflicts) {
        this.proposals = proposals;
        this.assignments = assignments;
        this.cards = cards;
        this.people = people;
        this.profiles = profiles;
        this.conflicts = conflicts;
    }

    /**
     * A dossier in the table.
     *
     * @param open reviewers who may still be added by hand, with what they hold already
     */
    record Row(
            ReviewCards.Named named,
            List<ReviewView> seated,
            List<AssignmentProposals.Seat> seats,
            Distribution.Gap gap,
            Map<UUID, String> open) {}

    /** @param after dossiers once the draft is accepted */
    record Load(String name, int after, int limit) {

        public boolean isOver() {
            return after > limit;
        }
    }

    void show(CallView call, Account account, Model model) {
        var reviewers = people.holding(Role.REVIEWER);
        var names = names(reviewers);
        model.addAttribute("names", names);
        model.addAttribute("mayEdit", !account.is(Role.AUDITOR));
        var draft = proposals.draft(call.id(), account);
        if (draft.isEmpty()) {
            return;
        }
        var dossiers = assignments.dossiers(call.id(), account).stream()
                .filter(card -> card.status() == DossierStatus.ADMITTED || card.status() == DossierStatus.UNDER_REVIEW)
                .toList();
        var named = cards.names(dossiers);
        var reviews = assignments.ofCall(call.id(), account).stream()
                .filter(review -> review.status().isSeated())
                .toList();
        var ties = conflicts.between(
                reviewers, dossiers.stream().map(card -> card.municipality()).toList());
        var gaps = draft.get().gaps().stream().collect(Collectors.toMap(Distribution.Gap::dossier, gap -> gap));
        var rows = dossiers.stream()
                .map(card -> {
                    var seated = reviews.stream()
                            .filter(review -> review.dossierId().equals(card.id()))
                            .toList();
                    var seats = draft.get().of(card.id());
                    var open = new LinkedHashMap<UUID, String>(names);
                    seated.forEach(review -> open.remove(review.reviewerId()));
                    seats.forEach(seat -> open.remove(seat.reviewer()));
                    open.keySet().removeIf(id -> ties.getOrDefault(id, Map.of()).containsKey(card.municipality()));
                    return new Row(
                            Objects.requireNonNull(named.get(card.id())),
                            seated,
                            seats,
                            gaps.getOrDefault(card.id(), new Distribution.Gap(card.id(), 0, Map.of())),
                            open);
                })
                .sorted(Comparator.comparing(row -> row.named().city().fa(), Format.collator()))
                .toList();
        model.addAttribute("draft", draft.get());
        model.addAttribute("rows", rows);
        model.addAttribute("loads", loads(names, reviews, draft.get()));
    }

    private List<Load> loads(Map<UUID, String> names, List<ReviewView> reviews, AssignmentProposals.Draft draft) {
        var known = profiles.all(names.keySet());
        var seats = new HashMap<UUID, Integer>();
        reviews.forEach(review -> seats.merge(review.reviewerId(), 1, Integer::sum));
        draft.seats().forEach(seat -> seats.merge(seat.reviewer(), 1, Integer::sum));
        return names.entrySet().stream()
                .map(one -> new Load(
                        one.getValue(),
                        seats.getOrDefault(one.getKey(), 0),
                        known.getOrDefault(one.getKey(), ReviewerProfile.of(one.getKey()))
                                .loadLimit()))
                .toList();
    }

    /** In the order of their names. */
    Map<UUID, String> names(List<UUID> ids) {
        var names = new LinkedHashMap<UUID, String>();
        people.names(ids).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Format.collator()))
                .forEach(one -> names.put(one.getKey(), one.getValue()));
        return names;
    }
}
