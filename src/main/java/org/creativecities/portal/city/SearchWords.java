package org.creativecities.portal.city;

import java.util.Map;
import org.creativecities.portal.localization.PersianText;

/** The condition that every word of a search is found in a key column, however its letters are written. */
public final class SearchWords {

    /** More words than these are not looked at. */
    private static final int MOST = 8;

    private SearchWords() {}

    /** Adds the conditions; a search without letters finds nothing. */
    public static void add(StringBuilder where, Map<String, Object> parameters, String column, String search) {
        var words = PersianText.searchWords(search).stream().limit(MOST).toList();
        if (words.isEmpty()) {
            where.append(" and false");
        }
        for (int i = 0; i < words.size(); i++) {
            where.append(" and ").append(column).append(" like :word").append(i);
            parameters.put("word" + i, PersianText.searchPattern(words.get(i)));
        }
    }
}
