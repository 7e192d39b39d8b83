package org.creativecities.portal.criteria;

import java.util.List;
import org.creativecities.portal.localization.WordChange;
import org.jspecify.annotations.Nullable;

/**
 * What became of one clause between two editions.
 *
 * @param now null where it was removed
 * @param before null where it was added
 * @param original the words of the English text, kept, added, removed; empty unless changed
 * @param rendering the same of the Persian text
 */
public record ClauseChange(
        Kind kind,
        @Nullable Clause now,
        @Nullable Clause before,
        List<WordChange> original,
        List<WordChange> rendering) {

    /** What happened. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        SAME
    }

    static ClauseChange added(Clause now) {
        return new ClauseChange(Kind.ADDED, now, null, List.of(), List.of());
    }

    static ClauseChange removed(Clause before) {
        return new ClauseChange(Kind.REMOVED, null, before, List.of(), List.of());
    }

    /** Changed where the English or the Persian words differ; titles and sources may be bettered without a change. */
    static ClauseChange between(Clause before, Clause now) {
        var same =
                before.original().equals(now.original()) && before.rendering().equals(now.rendering());
        return same
                ? new ClauseChange(Kind.SAME, now, before, List.of(), List.of())
                : new ClauseChange(
                        Kind.CHANGED,
                        now,
                        before,
                        WordChange.between(before.original(), now.original()),
                        WordChange.between(before.rendering(), now.rendering()));
    }
}
