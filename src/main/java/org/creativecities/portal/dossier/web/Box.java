package org.creativecities.portal.dossier.web;

import java.util.List;
import java.util.Map;
import org.creativecities.portal.dossier.Cell;
import org.creativecities.portal.dossier.TextConflict;
import org.jspecify.annotations.Nullable;

/**
 * One box of a section's form as the page shows it.
 *
 * @param label the question, or the part of it
 * @param value in the digits and calendar of the page; what was typed, where the form was refused
 * @param version of the stored text the page shows
 * @param error what is wrong, in words
 * @param theirs the text somebody else saved meanwhile
 * @param options value and words of what may be chosen
 */
public record Box(
        Cell cell,
        String label,
        @Nullable String hint,
        String value,
        long version,
        @Nullable String error,
        @Nullable TextConflict theirs,
        Map<String, String> options) {

    public String id() {
        return cell.id();
    }

    public String kind() {
        return cell.kind().name();
    }

    public String question() {
        return cell.key().question();
    }

    public String language() {
        return cell.key().language();
    }

    public int item() {
        return cell.key().item();
    }

    /** A text whose Persian changed after it was translated. */
    public boolean translated() {
        return cell.english();
    }

    public boolean optional() {
        return !cell.required();
    }

    public int limit() {
        var limit = cell.question().limit();
        return limit == null || !cell.limited() || !limit.unit().name().equals("WORDS") ? 0 : limit.max();
    }

    public boolean counted() {
        return cell.kind() == Cell.Kind.TEXT || limit() > 0;
    }

    public boolean provisional() {
        var limit = cell.question().limit();
        return limit != null && cell.limited() && limit.provisional();
    }

    public List<String> chosen() {
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }

    /** Lines of the text area: the limit's worth of text without scrolling, within reason. */
    public int rows() {
        var limit = cell.question().limit();
        return Math.max(3, Math.min(12, limit == null ? 5 : limit.max() / 22));
    }

    /** What is described by hint, error and counter, for assistive technology. */
    public boolean wide() {
        return cell.kind() == Cell.Kind.TEXT;
    }
}
