package org.creativecities.portal.criteria;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do, row by row, before anything is taken over.
 *
 * @param refusal message key of what stands against the file as a whole; null when nothing does
 * @param taken it was taken over already
 */
public record ImportPreview(
        UUID id,
        String fileName,
        EditionHead head,
        List<Row> rows,
        @Nullable String refusal,
        boolean taken) {

    /** What a row would do. */
    public enum State {
        NEW,
        CHANGED,
        SAME,
        WRONG
    }

    /** A mistake in a row: message key {@code criteria.import.problem.<problem>}, with what stands there. */
    public record Mistake(String column, String problem, String value) {}

    /**
     * A row of the file.
     *
     * @param line its number in the file, the first row of data being 1
     */
    public record Row(int line, String number, String title, State state, List<Mistake> mistakes) {}

    public long count(String state) {
        return rows.stream().filter(row -> row.state() == State.valueOf(state)).count();
    }

    public boolean clean() {
        return refusal == null && count("WRONG") == 0;
    }
}
