package org.creativecities.portal.site.search;

import java.util.List;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;

/**
 * What was searched for.
 *
 * @param typed as it was typed, at most 100 characters
 * @param keys the words' keys; every one must be found
 */
record Words(String typed, List<String> keys) {

    private static final int LONGEST = 100;

    static Words of(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        var end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        var cut = text.substring(0, end);
        return new Words(cut, PersianText.searchWords(cut));
    }

    boolean none() {
        return keys.isEmpty();
    }

    /** Whether all words are in this text, however its letters are written. */
    boolean in(@Nullable String text) {
        if (text == null || none()) {
            return false;
        }
        var key = PersianText.searchKey(text);
        return keys.stream().allMatch(key::contains);
    }

    /** Whether all words are in the text of one of the languages. */
    boolean in(Bilingual text) {
        return in(text.fa()) || in(text.en());
    }
}
