package org.creativecities.portal.history.web;

import java.util.List;
import org.creativecities.portal.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a page shows it.
 *
 * @param about what it was done to, in words: a dossier's number, a person's name; null where there are none
 * @param who the person's name; null for the portal itself
 * @param whoHidden whether there is a person whose name this reader may not know
 * @param reason the reason given, null where there is none or this reader may not read it
 */
record EntryView(
        HistoryEntry entry,
        @Nullable String about,
        @Nullable String who,
        boolean whoHidden,
        @Nullable String reason,
        List<Difference> differences) {

    /** A field before and after, both in words. */
    record Difference(
            String field, @Nullable String before, @Nullable String after) {}
}
