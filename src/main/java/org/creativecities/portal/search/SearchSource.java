package org.creativecities.portal.search;

import org.creativecities.portal.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * A kind of things that can be found. What a reader may not see stands in the query, never only in the page: neither a
 * hit nor a number tells of it.
 */
public interface SearchSource {

    /** Its short name; the message {@code search.kind.<kind>} is the heading. */
    String kind();

    /** Kinds are shown in ascending order. */
    int order();

    /**
     * @param reader the signed-in person, or null for the public
     * @param offset how many hits to leave out, from 0
     * @param limit how many to give
     */
    Found find(SearchQuery query, @Nullable Account reader, int offset, int limit);
}
