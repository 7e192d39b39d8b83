package org.creativecities.portal.localization;

import java.util.regex.Pattern;

/** Counting as word processors do, so that a text that fits there fits here. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[^" + Characters.SPACES + "]+");

    private Words() {}

    /** Runs of anything between white space: a half-space does not part a word, a lone dash is one. */
    public static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
