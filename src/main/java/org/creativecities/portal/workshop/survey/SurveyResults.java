package org.creativecities.portal.workshop.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param asked who took part and could answer
 * @param hidden whether too few answered to show anything without showing who
 * @param results empty while hidden
 */
public record SurveyResults(int asked, int answered, boolean hidden, List<Result> results) {

    /**
     * The answers to one question.
     *
     * @param counts how many chose 1 to 5, in that order; all zero for words
     * @param texts in the order of the alphabet, so that nobody is known by when they answered
     */
    public record Result(SurveyQuestion question, List<Integer> counts, List<String> texts) {

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** From 1 to 5; null where nobody answered. */
        public @Nullable Double mean() {
            var sum = 0;
            for (var at = 0; at < counts.size(); at++) {
                sum += (at + 1) * counts.get(at);
            }
            return total() == 0 ? null : (double) sum / total();
        }
    }
}
