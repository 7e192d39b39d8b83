package org.creativecities.portal.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The rules a version of the rubric must keep before anyone may be judged by it. */
final class RubricCheck {

    private static final int PERCENT = 100;
    private static final int SCORES = Rubric.HIGHEST_SCORE + 1;

    private RubricCheck() {}

    static List<Problem> problems(RubricContent rubric) {
        var problems = new ArrayList<Problem>();
        addIf(problems, !FormCheck.complete(rubric.title()), "language-missing", "title");
        addIf(problems, rubric.scale().size() != SCORES, "scale", "scale");
        addIf(problems, !rubric.scale().stream().allMatch(FormCheck::complete), "language-missing", "scale");
        var sum = rubric.criteria().stream().mapToInt(Criterion::weight).sum();
        addIf(problems, sum != PERCENT, "weights", String.valueOf(sum));
        var codes = new HashSet<String>();
        for (var criterion : rubric.criteria()) {
            addIf(problems, !codes.add(criterion.code()), "code-twice", criterion.code());
            addIf(
                    problems,
                    criterion.side() ? criterion.weight() != 0 : criterion.weight() < 1,
                    "weight-not-positive",
                    criterion.code());
            addIf(problems, criterion.minimumReasonWords() < 0, "reason-words", criterion.code());
            addIf(problems, criterion.anchors().size() != SCORES, "anchors", criterion.code());
            var complete = FormCheck.complete(criterion.title())
                    && FormCheck.complete(criterion.question())
                    && criterion.anchors().stream().allMatch(FormCheck::complete);
            addIf(problems, !complete, "language-missing", criterion.code());
        }
        return List.copyOf(problems);
    }

    private static void addIf(List<Problem> problems, boolean wrong, String what, String place) {
        if (wrong) {
            problems.add(new Problem("call.rubric.problem." + what, place));
        }
    }
}
