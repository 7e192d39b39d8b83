package org.creativecities.portal.localization;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A run of words that stayed, came or went between two texts.
 *
 * @param kind SAME, ADDED or REMOVED
 */
public record WordChange(String kind, String words) {

    /** Two longer texts that share nothing are told as a whole: finding that out would take seconds. */
    private static final int MOST = 5_000;

    /** A line break is a word of its own, so that paragraphs stay paragraphs. */
    private static final Pattern WORD = Pattern.compile("\\n|[^\\s]+");

    /** The longest common run of words stays, the rest came or went. */
    public static List<WordChange> between(String before, String after) {
        var a = split(before);
        var b = split(after);
        if (a.size() > MOST || b.size() > MOST) {
            return before.equals(after)
                    ? List.of(new WordChange("SAME", before))
                    : List.of(new WordChange("REMOVED", before), new WordChange("ADDED", after));
        }
        var runs = new ArrayList<WordChange>();
        var at = 0;
        for (var delta : deltas(a, b)) {
            add(runs, "SAME", a.subList(at, delta.getSource().getPosition()));
            add(runs, "REMOVED", delta.getSource().getLines());
            add(runs, "ADDED", delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, "SAME", a.subList(at, a.size()));
        return Collections.unmodifiableList(runs);
    }

    /** What is different, in the order of the text; runs that are equal are left out. */
    public static List<AbstractDelta<String>> deltas(List<String> a, List<String> b) {
        return DiffUtils.diff(a, b, new MyersDiffWithLinearSpace<>()).getDeltas().stream()
                .filter(delta -> delta.getType() != DeltaType.EQUAL)
                .toList();
    }

    /** The words of a text, line breaks among them. */
    public static List<String> split(String text) {
        return WORD.matcher(text.strip()).results().map(MatchResult::group).toList();
    }

    /** The words as a text again: a space between two words, none around a line break. */
    public static String join(List<String> words) {
        var text = new StringBuilder();
        for (var word : words) {
            if (!text.isEmpty() && !word.equals("\n") && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            text.append(word);
        }
        return text.toString();
    }

    /** What went is told before what came in its place. */
    private static void add(List<WordChange> runs, String kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var run = new WordChange(kind, join(words));
        var last = runs.size() - 1;
        if (kind.equals("REMOVED") && last >= 0 && runs.get(last).kind().equals("ADDED")) {
            runs.add(last, run);
        } else {
            runs.add(run);
        }
    }
}
