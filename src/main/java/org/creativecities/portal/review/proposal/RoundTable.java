package org.creativecities.portal.review.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.creativecities.portal.review.reviewer.Interests;
import org.creativecities.portal.review.reviewer.Profiles;
import org.creativecities.portal.review.reviewer.ReviewerProfile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who needs readers and who may read, as it stands now. */
@Component
@Transactional(readOnly = true)
class RoundTable {

    private final Assignments assignments;
    private final Rounds rounds;
    private final People people;
    private final Profiles profiles;
    private final Interests interests;
    private final Conflicts conflicts;
    private final Cities cities;
    private final DatabaseClock clock;

    RoundTable(
            Assignments assignments,
            Rounds rounds,
            People people,
            Profiles profiles,
            Interests interests,
            Conflicts conflicts,
            Cities cities,
            DatabaseClock clock) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.people = people;
        this.profiles = profiles;
        this.interests = interests;
        this.conflicts = conflicts;
        this.cities = cities;
        this.clock = clock;
    }

    record State(List<Wanted> wanted, List<Candidate> candidates) {}

    /** @param given pairs to be counted as if they held their seats already */
    State of(UUID call, Set<AssignmentProposals.Pair> given, Account account) {
        var dossiers = assignments.dossiers(call, account).stream()
                .filter(card -> card.status() == DossierStatus.ADMITTED || card.status() == DossierStatus.UNDER_REVIEW)
                .toList();
        var reviews = assignments.ofCall(call, account);
        var seats = rounds.of(call).seats();
        var municipalities = cities.municipalities(
                dossiers.stream().map(DossierCard::municipality).toList());
        var wanted = dossiers.stream()
                .map(card -> {
                    var own = reviews.stream()
                            .filter(review -> review.dossierId().equals(card.id()))
                            .toList();
                    var seated = own.stream()
                            .filter(review -> review.status().isSeated())
                            .map(ReviewView::reviewerId)
                            .collect(Collectors.toCollection(HashSet::new));
                    given.stream()
                            .filter(pair -> pair.dossier().equals(card.id()))
                            .forEach(pair -> seated.add(pair.reviewer()));
                    var gone = own.stream()
                            .filter(review -> !review.status().isSeated())
                            .map(ReviewView::reviewerId)
                            .collect(Collectors.toSet());
                    var city = municipalities.get(card.municipality());
                    return new Wanted(
                            card.id(),
                            card.municipality(),
                            city == null ? "" : city.provinceCode(),
                            card.field(),
                            Math.max(0, seats - seated.size()),
                            Set.copyOf(seated),
                            gone);
                })
                .toList();
        return new State(wanted, candidates(call, dossiers, reviews, given));
    }

    private List<Candidate> candidates(
            UUID call, List<DossierCard> dossiers, List<ReviewView> reviews, Set<AssignmentProposals.Pair> given) {
        var ids = people.holding(Role.REVIEWER);
        var known = profiles.all(ids);
        var renewed = interests.renewed(call);
        var ties = conflicts.between(
                ids, dossiers.stream().map(DossierCard::municipality).distinct().toList());
        var today = clock.today();
        return ids.stream()
                .map(id -> {
                    var seats = reviews.stream()
                                    .filter(review -> review.status().isSeated()
                                            && review.reviewerId().equals(id))
                                    .count()
                            + given.stream()
                                    .filter(pair -> pair.reviewer().equals(id))
                                    .count();
                    var profile = known.getOrDefault(id, ReviewerProfile.of(id));
                    return new Candidate(
                            id,
                            profile,
                            (int) seats,
                            profile.isAway(today),
                            renewed.contains(id),
                            ties.getOrDefault(id, Map.of()));
                })
                .toList();
    }
}
