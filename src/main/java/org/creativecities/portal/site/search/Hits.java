package org.creativecities.portal.site.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of thing gave for a search.
 *
 * @param kind the message key of the heading
 * @param total how many there are in all; the hits are only the first
 * @param more the address of the full list, or null when all are shown
 */
record Hits(
        String kind, List<Hit> hits, int total, @Nullable String more) {

    /** Kinds show this many. */
    static final int SHOWN = 10;

    /**
     * A place to go.
     *
     * @param path the local address
     * @param title its name in the language of the page
     * @param detail a second line, or null
     * @param where the message key that says where the words were found
     */
    record Hit(String path, String title, @Nullable String detail, String where) {}

    static Hits of(String kind, List<Hit> all, @Nullable String more) {
        var shown = all.stream().limit(SHOWN).toList();
        return new Hits("site.search.kind." + kind, shown, all.size(), all.size() > SHOWN ? more : null);
    }
}
