package org.creativecities.portal.dossier;

import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativecities.portal.localization.WordChange;

/**
 * Puts two changes of one text together, word by word, where they touch different places. Where they touch the same
 * place nobody but the writer can know what is meant.
 */
final class TextMerge {

    private static final int MOST = 5_000;

    private TextMerge() {}

    /**
     * @param base the text both began with
     * @return both changes in one text; empty where they meet
     */
    static Optional<String> of(String base, String mine, String theirs) {
        var words = WordChange.split(base);
        var a = WordChange.split(mine);
        var b = WordChange.split(theirs);
        if (words.size() > MOST || a.size() > MOST || b.size() > MOST) {
            return Optional.empty();
        }
        var left = WordChange.deltas(words, a);
        var right = WordChange.deltas(words, b);
        if (left.isEmpty() || right.isEmpty() || left.stream().anyMatch(one -> meets(one, right))) {
            return Optional.empty();
        }
        var all = new ArrayList<AbstractDelta<String>>(left);
        all.addAll(right);
        all.sort((one, other) -> Integer.compare(start(one), start(other)));
        var merged = new ArrayList<String>();
        var at = 0;
        for (var delta : all) {
            merged.addAll(words.subList(at, start(delta)));
            merged.addAll(delta.getTarget().getLines());
            at = end(delta);
        }
        merged.addAll(words.subList(at, words.size()));
        return Optional.of(WordChange.join(merged));
    }

    /** Also where they only touch: two insertions at one place have no order of their own. */
    private static boolean meets(AbstractDelta<String> one, List<AbstractDelta<String>> others) {
        return others.stream().anyMatch(other -> start(one) <= end(other) && start(other) <= end(one));
    }

    private static int start(AbstractDelta<String> delta) {
        return delta.getSource().getPosition();
    }

    private static int end(AbstractDelta<String> delta) {
        return start(delta) + delta.getSource().size();
    }
}
