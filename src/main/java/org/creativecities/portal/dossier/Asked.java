package org.creativecities.portal.dossier;

import java.util.List;
import java.util.function.Function;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.Question;

/** Which questions of a section a city is asked, by what it answered to others of the same section. */
final class Asked {

    private Asked() {}

    /**
     * Whether the question is asked. A question whose condition stands on a question that is itself not asked is not
     * asked either.
     *
     * @param stored the stored text at a place; empty where there is none
     */
    static boolean asked(FormSection section, int entry, Question question, Function<AnswerKey, String> stored) {
        var when = question.shownWhen();
        if (when == null) {
            return true;
        }
        var questions = section.questions();
        // Only what stands earlier counts, so that two conditions can never wait for each other.
        return questions.subList(0, Math.max(0, questions.indexOf(question))).stream()
                .filter(other -> other.code().equals(when.question()))
                .anyMatch(other -> asked(section, entry, other, stored)
                        && when.holds(stored.apply(new AnswerKey(section.code(), entry, other.code(), ""))));
    }

    /** The boxes of the questions that are asked. */
    static List<Cell> cells(FormSection section, int entry, Function<AnswerKey, String> stored) {
        return Cells.of(section, entry).stream()
                .filter(cell -> asked(section, entry, cell.question(), stored))
                .toList();
    }
}
