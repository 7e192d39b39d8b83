package org.creativecities.portal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.call.Criterion;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.localization.Words;
import org.jspecify.annotations.Nullable;

/** What a rubric makes of a reviewer's scores: the weighted mean so far and what is still missing. */
public record ScoreSheet(Rubric rubric, Map<String, Score> scores) {

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

    public Score score(Criterion criterion) {
        return scores.getOrDefault(criterion.code(), Score.NONE);
    }

    /** How many criteria have a score. */
    public int scored() {
        return (int) rubric.criteria().stream()
                .filter(criterion -> score(criterion).value() != null)
                .count();
    }

    public int open() {
        return rubric.criteria().size() - scored();
    }

    /** The mean of the scored criteria by their weights, 0 to 100; null while there is none. */
    public @Nullable Double weightedMean() {
        double sum = 0;
        double weights = 0;
        for (var criterion : rubric.criteria()) {
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
                    && score.sections().isEmpty()) {
                gaps.add(new Gap(criterion, position, Lack.EVIDENCE, words));
            }
        }
        return List.copyOf(gaps);
    }
}
