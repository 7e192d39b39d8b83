package org.creativecities.portal.history;

import org.jspecify.annotations.Nullable;

/**
 * What a recomputation of the whole chain found.
 *
 * @param rows how many rows were looked at
 * @param brokenAt the number of the first row that is not as it was written; null when all are
 * @param problem a message key below {@code history.chain.}; null when all is well
 * @param head the hash of the last row, to be kept elsewhere
 */
public record Verification(
        long rows, @Nullable Long brokenAt, @Nullable String problem, String head) {

    public boolean whole() {
        return problem == null;
    }

    /** A place in the chain that was noted outside this machine. */
    public record Anchor(long number, String hash) {}
}
