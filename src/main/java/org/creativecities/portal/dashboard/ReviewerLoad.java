package org.creativecities.portal.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.review.ReviewStatus;
import org.creativecities.portal.review.ReviewView;

/**
 * What one reviewer holds.
 *
 * @param seatShare seats in percent of the largest load
 * @param doneShare handed-in reviews in percent of the largest load
 * @param late whether a review is overdue
 */
record ReviewerLoad(String name, int seats, int submitted, int seatShare, int doneShare, boolean late) {

    static List<ReviewerLoad> of(List<ReviewView> reviews, Map<UUID, String> names, LocalDate today) {
        var held = reviews.stream().collect(Collectors.groupingBy(ReviewView::reviewerId));
        var most = held.values().stream().mapToInt(List::size).max().orElse(1);
        return held.entrySet().stream()
                .map(entry -> of(names.getOrDefault(entry.getKey(), ""), entry.getValue(), most, today))
                .sorted(Comparator.comparing(ReviewerLoad::name, Format.collator()))
                .toList();
    }

    private static ReviewerLoad of(String name, List<ReviewView> held, int most, LocalDate today) {
        var open = held.stream()
                .filter(review -> review.status() != ReviewStatus.SUBMITTED)
                .toList();
        var done = held.size() - open.size();
        return new ReviewerLoad(
                name,
                held.size(),
                done,
                held.size() * 100 / most,
                done * 100 / most,
                open.stream().anyMatch(review -> review.dueOn().isBefore(today)));
    }
}
