package org.creativecities.portal.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.Question;

/**
 * Everything a city has written so far, read at one moment.
 *
 * @param items numbers of the entries of each list section, in their order
 * @param marks the city's word on each section: finished or later
 * @param remarked sections with a remark of the open return that has no answer yet
 */
record Writing(
        FormTemplate template,
        Map<AnswerKey, StoredAnswer> answers,
        Map<String, List<Integer>> items,
        Map<String, Boolean> marks,
        List<AttachmentView> attachments,
        Set<String> remarked) {

    String value(AnswerKey key) {
        var answer = answers.get(key);
        return answer == null ? "" : answer.value();
    }

    String value(Cell cell) {
        return value(cell.key());
    }

    /** Whether the city is asked this question now. */
    boolean asked(FormSection section, int entry, Question question) {
        return Asked.asked(section, entry, question, this::value);
    }

    /** The boxes of the questions that are asked now. */
    List<Cell> cells(FormSection section, int entry) {
        return Asked.cells(section, entry, this::value);
    }

    /** The entries of a section: its numbers where it is a list, else the one entry 0. */
    List<Integer> entries(FormSection section) {
        return section.repeat() == null ? List.of(0) : items.getOrDefault(section.code(), List.of());
    }

    List<AttachmentView> inSlot(String slot) {
        return attachments.stream().filter(one -> one.slot().equals(slot)).toList();
    }
}
