package org.creativecities.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Java files of the house do not do. */
final class SourceRules {

    private static final Pattern DRAWERS =
            Pattern.compile("(?m)^package [\\w.]*\\.(common|utils?|core|helpers?|services?|dtos?)\\b[\\w.]*;");
    private static final String CLOCKS = "\\b(Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|"
            + "Year|YearMonth)\\.now\\(|\\bSystem\\.currentTimeMillis\\(|\\bClock\\.(system|tick)\\w*\\(|\\bnew Date\\(\\)";
    private static final Pattern CLOCK_OWNERS = Pattern.compile(
            // The frame shows today's date above public pages, which must not cost a query; no rule looks at it.
            "/portal/(action|database)/|/site/frame/Layout.java$");

    private static final Pattern STATEMENT =
            Pattern.compile("\\.(sql|createQuery|createNativeQuery|queryForObject|queryForList|prepareStatement)\\(");
    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);
    /** Constants, and pieces of SQL that an enum offers by the name of sql, are no strangers' words. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?:\\w+\\.)*[A-Z][A-Z0-9_]*(?!\\w)|\\w+(?:\\(\\))?(?:\\.\\w+\\(\\))*\\.sql\\b(?:\\(\\))?");

    private SourceRules() {}

    static List<String> check(String path, String content) {
        var found = new ArrayList<>(ProjectFiles.tooLong(path, content));
        if (DRAWERS.matcher(content).find()) {
            found.add(path + ": a package without a name of its own");
        }
        if (!CLOCK_OWNERS.matcher(path).find()) {
            found.addAll(ProjectFiles.occurrences(path, content, CLOCKS));
        }
        found.addAll(gluedSql(path, content));
        return found;
    }

    /** SQL put together from anything but constants: values belong into parameters. */
    private static List<String> gluedSql(String path, String content) {
        var found = new ArrayList<String>();
        var calls = STATEMENT.matcher(content);
        while (calls.find()) {
            var argument = firstArgument(content, calls.end());
            var rest = HARMLESS.matcher(TEXT.matcher(argument).replaceAll("")).replaceAll("");
            if ((rest.contains("+") && rest.matches("(?s).*\\w.*")) || rest.contains("format")) {
                found.add(path + ": SQL put together: " + argument.strip());
            }
        }
        return found;
    }

    private static String firstArgument(String content, int from) {
        var texts = TEXT.matcher(content);
        int depth = 0;
        for (int i = from; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '"' && texts.find(i) && texts.start() == i) {
                i = texts.end() - 1;
            } else if (c == '(') {
                depth++;
            } else if ((c == ')' || c == ',') && depth == 0) {
                return content.substring(from, i);
            } else if (c == ')') {
                depth--;
            }
        }
        return content.substring(from);
    }
}
