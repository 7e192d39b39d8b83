package org.creativecities.portal.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param typed as it was typed, at most 100 characters
 * @param keys the words' keys; every one must be found
 */
public record SearchQuery(String typed, List<String> keys) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    public SearchQuery {
        keys = List.copyOf(keys);
    }

    public static SearchQuery of(@Nullable String typed) {
        var text = typed == null ? "" : typed.replace('\u0000', ' ').strip();
        var end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        var cut = text.substring(0, end);
        return new SearchQuery(
                cut, PersianText.searchWords(cut).stream().limit(MOST_WORDS).toList());
    }

    public boolean none() {
        return keys.isEmpty();
    }

    /** Whether all words are in this text, however its letters are written. */
    public boolean in(@Nullable String text) {
        if (text == null || none()) {
            return false;
        }
        var key = PersianText.searchKey(text);
        return keys.stream().allMatch(key::contains);
    }

    public boolean in(@Nullable Bilingual text) {
        return text != null && (in(text.fa()) || in(text.en()));
    }

    /**
     * The condition that every word is in a column of keys; its values are {@link #values}.
     *
     * @param column a column or expression of ours, never of a request
     */
    public String condition(String column) {
        if (none()) {
            return " and false";
        }
        var sql = new StringBuilder();
        for (var i = 0; i < keys.size(); i++) {
            sql.append(" and ").append(column).append(" like :word").append(i);
        }
        return sql.toString();
    }

    /**
     * The same for a stored key that has an index over its {@code search_code}: what the index finds is compared once
     * more, since several letters share a sign there.
     */
    public String indexed(String column) {
        if (none()) {
            return " and false";
        }
        var sql = new StringBuilder();
        for (var i = 0; i < keys.size(); i++) {
            sql.append(" and search_code(")
                    .append(column)
                    .append(") like search_code(:word")
                    .append(i)
                    .append(')');
        }
        return sql + condition(column);
    }

    /** Every word stands in one of these conditions; each holds {@code %s} where the word's parameter belongs. */
    public String conditionInAny(List<String> places) {
        if (none()) {
            return " and false";
        }
        var sql = new StringBuilder();
        for (var i = 0; i < keys.size(); i++) {
            var word = ":word" + i;
            sql.append(" and (")
                    .append(String.join(
                            " or ",
                            places.stream()
                                    .map(place -> place.replace("%s", word))
                                    .toList()))
                    .append(')');
        }
        return sql.toString();
    }

    public Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        for (var i = 0; i < keys.size(); i++) {
            values.put("word" + i, PersianText.searchPattern(keys.get(i)));
        }
        return values;
    }
}
