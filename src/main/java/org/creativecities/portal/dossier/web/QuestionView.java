package org.creativecities.portal.dossier.web;

import java.util.List;
import java.util.Map;
import org.creativecities.portal.call.AttachmentSlot;
import org.creativecities.portal.dossier.AttachmentView;
import org.jspecify.annotations.Nullable;

/**
 * A question of a section's form as the page shows it.
 *
 * @param layout which of the fragments of {@code dossier/_question} draws it
 * @param columns heads of the columns of a table
 * @param rows the rows of a table: head and boxes
 * @param slot where the question wants files
 * @param heading stands above the question
 * @param when the question is asked only then; null when it is always asked
 * @param help examples and earlier remarks; null when there are none
 */
public record QuestionView(
        String code,
        @Nullable String number,
        String label,
        @Nullable String hint,
        @Nullable String guidance,
        String layout,
        boolean required,
        List<Box> boxes,
        List<String> columns,
        Map<String, List<Box>> rows,
        @Nullable AttachmentSlot slot,
        List<AttachmentView> files,
        @Nullable String error,
        @Nullable String heading,
        @Nullable When when,
        @Nullable Help help) {

    /**
     * When the question is asked.
     *
     * @param box name of the box that decides
     * @param values one of these, with commas
     * @param sentence the same in words
     * @param asked whether it is asked by what is stored
     */
    public record When(String box, String values, String sentence, boolean asked) {}

    /** What helps to answer well, in the language of the page. */
    public record Help(@Nullable String good, @Nullable String weak, List<String> remarks) {}

    public Box box() {
        return boxes.get(0);
    }
}
