package org.creativecities.portal.review.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.review.Recommendation;
import org.creativecities.portal.review.ScoreSheet;
import org.jspecify.annotations.Nullable;

/** What is wrong with a typed sheet, by the id of the field that can mend it. */
final class ReviewProblems {

    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_EVIDENCE = 500;

    private ReviewProblems() {}

    /**
     * A sentence to be put into the reader's language.
     *
     * @param key message key
     * @param position the criterion's number
     * @param least smallest number of words asked
     * @param now number of words there are
     */
    record Problem(String key, int position, int least, int now) {}

    /** Texts longer than the database keeps. */
    static Map<String, Problem> ofLengths(ReviewForm form, Rubric rubric) {
        var problems = new LinkedHashMap<String, Problem>();
        var position = 0;
        for (var criterion : rubric.criteria()) {
            position++;
            var line = form.getScores().get(criterion.code());
            if (line != null && line.getReason().length() > LONGEST_TEXT) {
                problems.put("reason-" + criterion.code(), tooLong(position));
            }
            if (line != null && line.getEvidence().length() > LONGEST_EVIDENCE) {
                problems.put("evidence-" + criterion.code(), tooLong(position));
            }
        }
        Map.of("own", form.getOwn(), "secretariat", form.getSecretariat(), "city", form.getCity())
                .forEach((field, text) -> {
                    if (text.length() > LONGEST_TEXT) {
                        problems.put(field, tooLong(0));
                    }
                });
        return problems;
    }

    private static Problem tooLong(int position) {
        return new Problem("review.error.too-long", position, 0, 0);
    }

    /** What keeps the sheet from being handed in. */
    static Map<String, Problem> ofGaps(ScoreSheet sheet, @Nullable Recommendation recommendation) {
        var problems = new LinkedHashMap<String, Problem>();
        for (var gap : sheet.gaps()) {
            var code = gap.criterion().code();
            switch (gap.lack()) {
                case SCORE -> problems.put("score-" + code, new Problem("review.gap.SCORE", gap.position(), 0, 0));
                case REASON ->
                    problems.put(
                            "reason-" + code,
                            new Problem(
                                    "review.gap.REASON",
                                    gap.position(),
                                    gap.criterion().minimumReasonWords(),
                                    gap.words()));
                case EVIDENCE ->
                    problems.put("evidence-" + code, new Problem("review.gap.EVIDENCE", gap.position(), 0, 0));
            }
        }
        if (recommendation == null) {
            problems.put("recommendation", new Problem("review.gap.recommendation", 0, 0, 0));
        }
        return problems;
    }
}
