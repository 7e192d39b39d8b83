package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.review.Ranking.Entry;
import org.creativecities.portal.review.Ranking.Suggestion;
import org.junit.jupiter.api.Test;

class RankingTests {

    private final UUID yazd = new UUID(0, 1);
    private final UUID tabriz = new UUID(0, 2);
    private final UUID shiraz = new UUID(0, 3);
    private final UUID ahvaz = new UUID(0, 4);

    @Test
    void theBestOfDifferentFieldsFillTheQuota() {
        var rows = Ranking.of(
                List.of(
                        new Entry(tabriz, "CRAFTS", List.of(80.0, 78.0)),
                        new Entry(yazd, "CRAFTS", List.of(90.0, 84.0)),
                        new Entry(shiraz, "LITERATURE", List.of(70.0)),
                        new Entry(ahvaz, "MUSIC", List.of(60.0))),
                2,
                true);

        assertThat(rows).extracting(row -> row.entry().dossier()).containsExactly(yazd, tabriz, shiraz, ahvaz);
        assertThat(rows)
                .extracting(Ranking.Row::suggestion)
                .containsExactly(
                        Suggestion.WITHIN_QUOTA,
                        Suggestion.FIELD_TAKEN,
                        Suggestion.WITHIN_QUOTA,
                        Suggestion.BEYOND_QUOTA);
        assertThat(rows).extracting(Ranking.Row::place).containsExactly(1, 2, 3, 4);
    }

    @Test
    void withoutTheFieldRuleOnlyTheNumberCounts() {
        var rows = Ranking.of(
                List.of(new Entry(yazd, "CRAFTS", List.of(90.0)), new Entry(tabriz, "CRAFTS", List.of(80.0))),
                2,
                false);

        assertThat(rows).extracting(Ranking.Row::suggestion).containsOnly(Suggestion.WITHIN_QUOTA);
    }

    @Test
    void equalMeansShareAPlace() {
        var rows = Ranking.of(
                List.of(
                        new Entry(yazd, "CRAFTS", List.of(80.0)),
                        new Entry(shiraz, "LITERATURE", List.of(79.0, 81.0)),
                        new Entry(ahvaz, "MUSIC", List.of(50.0))),
                1,
                true);

        assertThat(rows).extracting(Ranking.Row::place).containsExactly(1, 1, 3);
    }

    @Test
    void aDossierWithoutAReviewHasNoPlaceAndStandsLast() {
        var rows = Ranking.of(
                List.of(new Entry(yazd, "CRAFTS", List.of()), new Entry(ahvaz, "MUSIC", List.of(1.0))), 2, true);

        assertThat(rows)
                .extracting(Ranking.Row::suggestion)
                .containsExactly(Suggestion.WITHIN_QUOTA, Suggestion.NO_SCORE);
        assertThat(rows.get(1).place()).isNull();
    }

    @Test
    void twentyPointsBetweenReviewersAskForATalk() {
        var rows = Ranking.of(
                List.of(new Entry(yazd, "CRAFTS", List.of(80.0, 60.0)), new Entry(ahvaz, "MUSIC", List.of(59.9, 79.8))),
                2,
                true);

        assertThat(rows).extracting(Ranking.Row::isWide).containsExactly(true, false);
    }
}
