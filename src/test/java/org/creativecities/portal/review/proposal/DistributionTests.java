package org.creativecities.portal.review.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creativecities.portal.Row;
import org.creativecities.portal.review.proposal.Distribution.Obstacle;
import org.creativecities.portal.review.proposal.Distribution.Pairing;
import org.creativecities.portal.review.reviewer.Interest;
import org.creativecities.portal.review.reviewer.Knowledge;
import org.creativecities.portal.review.reviewer.ReviewerProfile;
import org.junit.jupiter.api.Test;

/** What a fair distribution is. */
@Row("F2")
class DistributionTests {

    @Test
    void whoKnowsTheFieldReadsIt() {
        var music = wanted("1101", "MUSIC", 1);
        var crafts = wanted("1102", "CRAFTS", 1);
        var musician = reviewer(4, 0, "MUSIC", 3);
        var weaver = reviewer(4, 0, "CRAFTS", 2);
        var result = Distribution.of(List.of(music, crafts), List.of(weaver, musician));
        assertThat(result.gaps()).isEmpty();
        assertThat(result.pairings())
                .extracting(Pairing::dossier, Pairing::reviewer)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(music.dossier(), musician.person()),
                        org.assertj.core.groups.Tuple.tuple(crafts.dossier(), weaver.person()));
        assertThat(result.pairings().get(0).fit().reasons()).isNotEmpty();
    }

    @Test
    void theLoadIsEvenAndNeverAboveTheLimit() {
        var dossiers =
                IntStream.range(0, 20).mapToObj(n -> wanted("1101", "MUSIC", 3)).toList();
        var reviewers = IntStream.range(0, 10)
                .mapToObj(n -> reviewer(n == 0 ? 2 : 8, 0, "FILM", 1))
                .toList();
        var result = Distribution.of(dossiers, reviewers);
        assertThat(result.gaps()).isEmpty();
        var load = result.pairings().stream().collect(Collectors.groupingBy(Pairing::reviewer, Collectors.counting()));
        assertThat(load.get(reviewers.get(0).person())).isLessThanOrEqualTo(2);
        var others = reviewers.subList(1, 10).stream()
                .map(one -> load.get(one.person()))
                .toList();
        assertThat(others).allMatch(count -> count >= 6 && count <= 7);
    }

    @Test
    void aTieIsNeverBrokenNotEvenToFillASeat() {
        var dossier = wanted("1101", "MUSIC", 2);
        var tied = new Candidate(
                UUID.randomUUID(),
                ReviewerProfile.of(UUID.randomUUID()),
                0,
                false,
                true,
                Map.of("1101", Set.of(Interest.Kind.HOME_PROVINCE)));
        var away = new Candidate(UUID.randomUUID(), ReviewerProfile.of(UUID.randomUUID()), 0, true, true, Map.of());
        var free = reviewer(3, 0, "FILM", 1);
        var full = reviewer(3, 3, "MUSIC", 3);
        var result = Distribution.of(List.of(dossier), List.of(tied, away, free, full));
        assertThat(result.pairings()).extracting(Pairing::reviewer).containsExactly(free.person());
        assertThat(result.gaps()).hasSize(1);
        var gap = result.gaps().get(0);
        assertThat(gap.missing()).isEqualTo(1);
        assertThat(gap.obstacles())
                .containsOnly(Map.entry(Obstacle.TIED, 1), Map.entry(Obstacle.AWAY, 1), Map.entry(Obstacle.FULL, 1));
    }

    @Test
    void whoGaveItBackIsNotAskedAgainAndWhoHasItDoesNotGetItTwice() {
        var first = reviewer(5, 1, "MUSIC", 3);
        var second = reviewer(5, 0, "MUSIC", 3);
        var third = reviewer(5, 0, "MUSIC", 0);
        var dossier = new Wanted(
                UUID.randomUUID(), "1101", "11", "MUSIC", 1, Set.of(first.person()), Set.of(second.person()));
        assertThat(Distribution.of(List.of(dossier), List.of(first, second, third))
                        .pairings())
                .extracting(Pairing::reviewer)
                .containsExactly(third.person());
    }

    @Test
    void theSameInputGivesTheSameAnswerInWhateverOrder() {
        var dossiers = new ArrayList<Wanted>();
        var reviewers = new ArrayList<Candidate>();
        for (var n = 0; n < 12; n++) {
            dossiers.add(wanted("11" + (10 + n), n % 2 == 0 ? "MUSIC" : "CRAFTS", 3));
            reviewers.add(reviewer(5, n % 3, n % 3 == 0 ? "MUSIC" : "CRAFTS", n % 4));
        }
        var one = Distribution.of(dossiers, reviewers);
        java.util.Collections.reverse(dossiers);
        java.util.Collections.reverse(reviewers);
        assertThat(Distribution.of(dossiers, reviewers)).isEqualTo(one);
    }

    @Test
    void nothingToDoIsAnAnswer() {
        assertThat(Distribution.of(List.of(), List.of()).pairings()).isEmpty();
        var nobody = Distribution.of(List.of(wanted("1101", "MUSIC", 3)), List.of());
        assertThat(nobody.gaps().get(0).missing()).isEqualTo(3);
    }

    private static Wanted wanted(String municipality, String field, int seats) {
        return new Wanted(UUID.randomUUID(), municipality, "11", field, seats, Set.of(), Set.of());
    }

    private static Candidate reviewer(int limit, int seats, String field, int level) {
        var id = UUID.randomUUID();
        return new Candidate(
                id,
                new ReviewerProfile(id, limit, null, "", List.of(new Knowledge(Knowledge.Kind.FIELD, field, level)), 0),
                seats,
                false,
                true,
                Map.of());
    }
}
