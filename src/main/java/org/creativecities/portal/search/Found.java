package org.creativecities.portal.search;

import java.util.List;

/**
 * What one kind gave.
 *
 * @param total how many there are in all; counting stops at {@link #MOST}
 */
public record Found(List<Hit> hits, int total) {

    /** Nobody turns more pages than these hold. */
    public static final int MOST = 500;

    public static final Found NOTHING = new Found(List.of(), 0);

    public Found {
        hits = List.copyOf(hits);
    }

    /** A part of hits that were all found at once. */
    public static Found part(List<Hit> all, int offset, int limit) {
        return new Found(all.stream().skip(offset).limit(limit).toList(), Math.min(MOST, all.size()));
    }
}
