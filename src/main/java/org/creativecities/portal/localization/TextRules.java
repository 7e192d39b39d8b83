package org.creativecities.portal.localization;

import java.util.regex.Pattern;

/** What may be stored as text, and how text from outside is made tidy. Unlike numbers and dates it is never guessed. */
public final class TextRules {

    private static final Pattern DIRECTIONS = Pattern.compile("[" + Characters.DIRECTIONS + "]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern EDGES =
            Pattern.compile("^[\\u200C" + Characters.SPACES + "]+|[\\u200C" + Characters.SPACES + "]+$");

    private TextRules() {}

    /** Whether the text holds no NUL, no half of a surrogate pair and none of the code points that are no characters. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || isLoneSurrogate(c) || isNoCharacter(c));
    }

    /** A single line as it is saved: clean letters, no line breaks, no marks that turn the direction, no edges. */
    public static String line(String typed) {
        var line = LINE_ENDS.matcher(typed).replaceAll(" ").replace('\n', ' ').replace('\t', ' ');
        return tidy(DIRECTIONS.matcher(line).replaceAll(""));
    }

    /** A text of several lines as it is saved: clean letters, one sort of line break, no other controls, no edges. */
    public static String lines(String typed) {
        return tidy(LINE_ENDS.matcher(typed).replaceAll("\n"));
    }

    private static String tidy(String text) {
        var printable = CONTROLS.matcher(text).replaceAll("");
        return EDGES.matcher(PersianText.clean(printable)).replaceAll("");
    }

    /** The length as limits count it: characters outside the basic plane are one, not two. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isNoCharacter(int c) {
        return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }
}
