package org.creativecities.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Styles that would stand on the wrong side in one of the two languages. */
final class StyleRules {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("url\\([^)]*\\)|\"[^\"]*\"|'[^']*'");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?<![\\w.#-])(?:[a-z-]+-)?(?:left|right)(?:-[a-z]+)*(?![\\w-])|(?<![\\w.#-])float(?![\\w-])");
    private static final Pattern FOUR_SIDES = Pattern.compile(
            "(?<![\\w-])(margin|padding|inset|border-width|border-style|border-color)\\s*:\\s*([^;{}]+)");
    private static final Pattern ELSEWHERE = Pattern.compile("@import|(?:https?:)?//[a-z]", Pattern.CASE_INSENSITIVE);

    private StyleRules() {}

    static List<String> check(String path, String content) {
        var found = new ArrayList<>(ProjectFiles.tooLong(path, content));
        var bare = blank(QUOTED, blank(COMMENT, content));
        found.addAll(ProjectFiles.occurrences(path, bare, PHYSICAL.pattern()));
        FOUR_SIDES.matcher(bare).results().forEach(m -> {
            var sides = m.group(2).replaceAll("!important", "").strip().split("\\s+(?![^(]*\\))");
            if (sides.length == 4 && !sides[1].equals(sides[3])) {
                found.add(path + ": " + m.group().strip() + " names two different sides");
            }
        });
        // A style sheet from elsewhere would tell that house who reads which page; the browser would refuse it, too.
        found.addAll(ProjectFiles.occurrences(
                path, blank(COMMENT, content).replaceAll("http://www.w3.org/", ""), ELSEWHERE.pattern()));
        return found;
    }

    /** Keeps the line breaks, so that lines can be told. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
    }
}
