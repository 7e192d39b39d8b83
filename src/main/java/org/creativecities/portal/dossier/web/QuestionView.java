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
        @Nullable String error) {

    public Box box() {
        return boxes.get(0);
    }
}
