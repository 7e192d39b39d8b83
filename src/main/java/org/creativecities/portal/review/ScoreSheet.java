package org.creativecities.portal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creativecities.portal.call.Criterion;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.localization.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a rubric makes of a reviewer's scores: the weighted mean so far and what is still missing.
 *
 * @param quoted codes of the criteria for which a passage of the dossier was quoted
 */
public record ScoreSheet(Rubric rubric, Map<String, Score> scores, Set<String> quoted) {

    /** What stands between a sheet and handing it in. */
    public enum Lack {
        SCORE,
        REASON,
        EVIDENCE
    }

    /**
     * @param words how many words the reason has now, for {@link Lack#REASON}
     */
    public record Gap(Criterion criterion, int position, Lack lack, int words) {}

    public ScoreSheet(Rubric rubric, Map<String, Score> scores) {
        this(rubric, scores, Set.of());
    }

    public Score score(Criterion criterion) {
        return scores.getOrDefault(criterion.code(), Score.NONE);
    }

    /** How many criteria of the total have a score. */
    public int scored() {
        return (int)
                counted().filter(criterion -> score(criterion).value() != null).count();
    }

    /** How many criteria still need a score before the sheet may be handed in. */
    public int open() {
        return (int) counted()
                .filter(criterion -> !criterion.optional() && score(criterion).value() == null)
                .count();
    }

    private Stream<Criterion> counted() {
        return rubric.criteria().stream().filter(criterion -> !criterion.side());
    }

    /** The mean of the scored criteria by their weights, side criteria left out; 0 to 100, null while there is none. */
    public @Nullable Double weightedMean() {
        double sum = 0;
        double weights = 0;
        for (var criterion : counted().toList()) {
            var value = score(criterion).value();
            if (value != null) {
                sum += criterion.weight() * value * 100.0 / Score.HIGHEST;
                weights += criterion.weight();
            }
        }
        return weights == 0 ? null : sum / weights;
    }

    /** Everything that keeps the sheet from being handed in, in the order of the rubric. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        var position = 0;
        for (var criterion : rubric.criteria()) {
            position++;
            var score = score(criterion);
            if (score.value() == null && criterion.optional()) {
                continue;
            }
            if (score.value() == null) {
                gaps.add(new Gap(criterion, position, Lack.SCORE, 0));
                continue;
            }
            var words = Words.count(score.reason());
            if (words < criterion.minimumReasonWords()) {
                gaps.add(new Gap(criterion, position, Lack.REASON, words));
            }
            if (criterion.endsNeedEvidence()
                    && score.isExtreme()
                    && score.sections().isEmpty()
                    && !quoted.contains(criterion.code())) {
                gaps.add(new Gap(criterion, position, Lack.EVIDENCE, words));
            }
        }
        return List.copyOf(gaps);
    }
}
