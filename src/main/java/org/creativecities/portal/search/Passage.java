package org.creativecities.portal.search;

import java.util.ArrayList;
import java.util.List;
import org.creativecities.portal.localization.PersianText;

/**
 * The part of a text in which the words stand, cut at words, with what was found marked, however it is written there.
 */
public final class Passage {

    private static final int AROUND = 90;
    private static final int LONGEST = 260;

    private Passage() {}

    /** @param marked whether it was searched for */
    public record Piece(String text, boolean marked) {}

    public static List<Piece> of(String text, SearchQuery query) {
        var marks = marks(text, query);
        var first = 0;
        while (first < text.length() && !marks[first]) {
            first++;
        }
        if (first == text.length()) {
            return text.isEmpty() ? List.of() : List.of(new Piece(shortened(text), false));
        }
        var start = wordStart(text, Math.max(0, first - AROUND));
        var end = wordEnd(text, Math.min(text.length(), Math.max(first + AROUND, start + LONGEST)));
        var pieces = new ArrayList<Piece>();
        if (start > 0) {
            pieces.add(new Piece("…", false));
        }
        for (var from = start; from < end; ) {
            var to = from;
            while (to < end && marks[to] == marks[from]) {
                to++;
            }
            pieces.add(new Piece(text.substring(from, to), marks[from]));
            from = to;
        }
        if (end < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return List.copyOf(pieces);
    }

    /** Which characters belong to a word that was searched for. */
    private static boolean[] marks(String text, SearchQuery query) {
        var key = new StringBuilder();
        var origin = new ArrayList<Integer>();
        for (var i = 0; i < text.length(); ) {
            var next = text.offsetByCodePoints(i, 1);
            var part = PersianText.searchKey(text.substring(i, next));
            for (var j = 0; j < part.length(); j++) {
                origin.add(i);
            }
            key.append(part);
            i = next;
        }
        var marks = new boolean[text.length() + 1];
        for (var word : query.keys()) {
            for (var at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length())) {
                var from = origin.get(at);
                var last = origin.get(at + word.length() - 1);
                var to = text.offsetByCodePoints(last, 1);
                for (var i = from; i < to; i++) {
                    marks[i] = true;
                }
            }
        }
        return marks;
    }

    private static int wordStart(String text, int at) {
        var start = at;
        while (start > 0 && start > at - 20 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int wordEnd(String text, int at) {
        var end = at;
        while (end < text.length() && end < at + 20 && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, wordEnd(text, LONGEST - 20)) + "…";
    }
}
