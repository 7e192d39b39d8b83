package org.creativecities.portal.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.call.AttachmentSlot;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.Question;
import org.jspecify.annotations.Nullable;

/**
 * A section, or one entry of a section that is a list, as one person sees it.
 *
 * @param item the number of the entry; 0 in a section that is no list
 * @param items the numbers of all entries, in their order
 * @param answers what is stored, by place
 * @param complete the city's word: finished, later, or null when nothing was said
 * @param problems what is missing or wrong in what is stored
 * @param tasks all sections with their status, for the list beside the form
 * @param remarks of the open return
 * @param stale English texts that are older than their Persian
 * @param latest the last texts written here, newest first
 */
public record SectionPage(
        DossierView dossier,
        FormTemplate template,
        FormSection section,
        int item,
        List<Integer> items,
        List<Cell> cells,
        Map<AnswerKey, StoredAnswer> answers,
        List<AttachmentView> attachments,
        @Nullable Boolean complete,
        List<Problem> problems,
        TaskList tasks,
        List<ReturnView.Remark> remarks,
        List<StoredAnswer> latest,
        @Nullable UUID assignee,
        Set<AnswerKey> stale) {

    public boolean writable() {
        return dossier.mayWrite(section.code()) && tasksStatus() != SectionStatus.LOCKED;
    }

    /** Whether this answer can be written: after a return that names answers, only those. */
    public boolean writable(String question) {
        return writable() && (!dossier.returned() || remarks.stream().anyMatch(remark -> remark.about(item, question)));
    }

    /** Whether entries can be added, moved and removed. */
    public boolean listWritable() {
        return writable() && (!dossier.returned() || remarks.stream().anyMatch(remark -> remark.question() == null));
    }

    /** What is to be corrected in this very answer. */
    public List<ReturnView.Remark> remarksOn(String question) {
        return remarks.stream()
                .filter(remark -> remark.question() != null && remark.about(item, question))
                .toList();
    }

    public SectionStatus tasksStatus() {
        return tasks.groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.code().equals(section.code()))
                .map(TaskList.Row::status)
                .findFirst()
                .orElse(SectionStatus.NOT_STARTED);
    }

    public String value(Cell cell) {
        var answer = answers.get(cell.key());
        return answer == null ? "" : answer.value();
    }

    /** Whether the question is asked, by what is stored. */
    public boolean asked(Question question) {
        return Asked.asked(section, item, question, key -> {
            var answer = answers.get(key);
            return answer == null ? "" : answer.value();
        });
    }

    public long version(Cell cell) {
        var answer = answers.get(cell.key());
        return answer == null ? 0 : answer.version();
    }

    /** From 1, where the section is a list. */
    public int position() {
        return items.indexOf(item) + 1;
    }

    public Optional<AttachmentSlot> slot(String code) {
        return template.slot(code);
    }

    public List<AttachmentView> files(String slot) {
        return attachments.stream().filter(one -> one.slot().equals(slot)).toList();
    }

    /** The section that follows in the form, whatever its status. */
    public Optional<FormSection> following() {
        var all = template.sections();
        var at = all.indexOf(section);
        return at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
    }
}
