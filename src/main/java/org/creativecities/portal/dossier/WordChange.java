package org.creativecities.portal.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A run of words that stayed, came or went between two texts.
 *
 * @param kind SAME, ADDED or REMOVED
 */
public record WordChange(String kind, String words) {

    /** Longer texts are compared as a whole: the table would grow with the square. */
    private static final int MOST = 3_000;

    /** The longest common run of words stays, the rest came or went. */
    public static List<WordChange> between(String before, String after) {
        var a = split(before);
        var b = split(after);
        if (a.length > MOST || b.length > MOST) {
            return List.of(new WordChange("REMOVED", before), new WordChange("ADDED", after));
        }
        var common = new int[a.length + 1][b.length + 1];
        for (var i = a.length - 1; i >= 0; i--) {
            for (var j = b.length - 1; j >= 0; j--) {
                common[i][j] =
                        a[i].equals(b[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var words = new ArrayList<WordChange>();
        var i = 0;
        var j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i].equals(b[j])) {
                words.add(new WordChange("SAME", a[i++]));
                j++;
            } else if (j == b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
                words.add(new WordChange("REMOVED", a[i++]));
            } else {
                words.add(new WordChange("ADDED", b[j++]));
            }
        }
        return together(words);
    }

    private static String[] split(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    private static List<WordChange> together(List<WordChange> words) {
        var runs = new ArrayList<WordChange>();
        for (var word : words) {
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.kind().equals(word.kind())) {
                runs.set(runs.size() - 1, new WordChange(word.kind(), last.words() + " " + word.words()));
            } else {
                runs.add(word);
            }
        }
        return Collections.unmodifiableList(runs);
    }
}
