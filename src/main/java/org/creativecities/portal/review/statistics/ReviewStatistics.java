package org.creativecities.portal.review.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.Criterion;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.Ranking;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.ScoreSheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a call's reviews, without the cities the reader is tied to. */
@Service
@Transactional(readOnly = true)
public class ReviewStatistics {

    private static final int BINS = 10;

    private final Assignments assignments;
    private final Calls calls;

    ReviewStatistics(Assignments assignments, Calls calls) {
        this.assignments = assignments;
        this.calls = calls;
    }

    /**
     * A dossier's figures.
     *
     * @param totals of its reviews
     * @param adjusted mean with the reviewers' leanings taken off
     */
    public record OfDossier(DossierCard card, Sample totals, double adjusted) {

        public boolean isWide() {
            return totals.range() >= Ranking.WIDE_SPREAD;
        }
    }

    /** A criterion's figures over all reviews, in scores from 0 to 5. */
    public record OfCriterion(Criterion criterion, Sample scores) {}

    /** A review far from the others of its dossier. */
    public record Outlier(DossierCard card, UUID reviewer, double total, double others) {}

    /**
     * Everything at once.
     *
     * @param histogram how many totals lie in each tenth of 0 to 100
     */
    public record Figures(
            List<OfDossier> dossiers,
            List<OfCriterion> criteria,
            List<Leaning> reviewers,
            List<Outlier> outliers,
            List<Integer> histogram,
            Sample all) {

        /** The highest column of the histogram, at least 1. */
        public int highest() {
            return histogram.stream().mapToInt(Integer::intValue).max().orElse(1);
        }
    }

    public Figures of(UUID callId, Account account) {
        var call = calls.find(callId).orElseThrow(NotVisibleException::new);
        var rubric = calls.rubric(call.rubric());
        var cards =
                assignments.dossiers(callId, account).stream().collect(Collectors.toMap(DossierCard::id, card -> card));
        var reviews = assignments.counted(callId, account);
        var totals = totals(reviews, rubric);
        var leanings = Leaning.of(totals);
        var byReviewer = leanings.stream().collect(Collectors.toMap(Leaning::reviewer, one -> one));
        var all = Sample.of(totals.stream().map(Leaning.Total::value).toList());
        var histogram = new ArrayList<Integer>();
        for (var count : all.histogram(BINS)) {
            histogram.add(count);
        }
        return new Figures(
                dossiers(cards, totals, byReviewer),
                rubric.criteria().stream()
                        .map(criterion -> new OfCriterion(criterion, scores(reviews, criterion.code())))
                        .toList(),
                leanings.stream()
                        .sorted(Comparator.comparingDouble(one -> -Math.abs(one.z())))
                        .toList(),
                outliers(cards, totals),
                List.copyOf(histogram),
                all);
    }

    private static List<OfDossier> dossiers(
            Map<UUID, DossierCard> cards, List<Leaning.Total> totals, Map<UUID, Leaning> leanings) {
        return cards.values().stream()
                .map(card -> {
                    var own = totals.stream()
                            .filter(total -> total.dossier().equals(card.id()))
                            .toList();
                    return new OfDossier(
                            card,
                            Sample.of(own.stream().map(Leaning.Total::value).toList()),
                            Leaning.adjusted(own, leanings));
                })
                .filter(one -> one.totals().size() > 0)
                .sorted(Comparator.comparingDouble(
                                (OfDossier one) -> -one.totals().range())
                        .thenComparing(one -> one.card().reference()))
                .toList();
    }

    private static List<Outlier> outliers(Map<UUID, DossierCard> cards, List<Leaning.Total> totals) {
        var found = new ArrayList<Outlier>();
        for (var total : totals) {
            var others = totals.stream()
                    .filter(other -> other.dossier().equals(total.dossier())
                            && !other.reviewer().equals(total.reviewer()))
                    .mapToDouble(Leaning.Total::value)
                    .average();
            var card = cards.get(total.dossier());
            if (card != null
                    && others.isPresent()
                    && Math.abs(total.value() - others.getAsDouble()) >= Ranking.WIDE_SPREAD) {
                found.add(new Outlier(card, total.reviewer(), total.value(), others.getAsDouble()));
            }
        }
        return List.copyOf(found);
    }

    private static Sample scores(List<ReviewView> reviews, String criterion) {
        return Sample.of(reviews.stream()
                .map(review -> review.score(criterion).value())
                .filter(value -> value != null)
                .map(Integer::doubleValue)
                .toList());
    }

    private static List<Leaning.Total> totals(List<ReviewView> reviews, Rubric rubric) {
        var totals = new ArrayList<Leaning.Total>();
        for (var review : reviews) {
            var mean = new ScoreSheet(rubric, review.scores()).weightedMean();
            if (mean != null) {
                totals.add(new Leaning.Total(review.dossierId(), review.reviewerId(), mean));
            }
        }
        return totals;
    }
}
