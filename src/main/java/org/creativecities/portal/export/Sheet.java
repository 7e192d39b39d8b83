package org.creativecities.portal.export;

import org.jspecify.annotations.Nullable;

/** Receives the rows of a list, one after the other; nothing is kept of them. */
public interface Sheet {

    /**
     * @param cells as many as there are columns: text, a number, an {@code Instant}, a {@code LocalDate}, or null for
     *     an empty cell
     */
    void row(@Nullable Object... cells);
}
