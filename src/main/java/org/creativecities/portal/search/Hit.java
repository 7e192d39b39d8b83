package org.creativecities.portal.search;

import java.util.List;

/**
 * A place to go.
 *
 * @param path the local address
 * @param title its name in the language of the page
 * @param where where the words were found, in words
 * @param passage the text around them; empty where the title says all
 */
public record Hit(String path, String title, String where, List<Passage.Piece> passage) {

    public Hit {
        passage = List.copyOf(passage);
    }
}
