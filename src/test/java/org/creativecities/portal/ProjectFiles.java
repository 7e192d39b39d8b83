package org.creativecities.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The project's own files, for the rules of the house. */
final class ProjectFiles {

    static final Path JAVA = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path RESOURCES = Path.of("src/main/resources");

    /** One screenful too many makes a file hard to hold in mind. */
    private static final int LONGEST = 300;

    private ProjectFiles() {}

    /** Path → content of all files below the folder with this ending; nothing when there is no such folder. */
    static Map<String, String> below(Path folder, String ending) {
        var files = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.filter(p -> p.toString().endsWith(ending)).toList()) {
                    files.put(path.toString().replace('\\', '/'), Files.readString(path));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** What a rule finds in each of the files. */
    static List<String> violations(Map<String, String> files, BiFunction<String, String, List<String>> rule) {
        var found = new ArrayList<String>();
        files.forEach((path, content) -> found.addAll(rule.apply(path, content)));
        return found;
    }

    static List<String> tooLong(String path, String content) {
        long lines = content.lines().count();
        return lines > LONGEST ? List.of(path + ": " + lines + " lines") : List.of();
    }

    /** The places where the pattern occurs, each with its line. */
    static List<String> occurrences(String path, String content, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(content);
        var found = new ArrayList<String>();
        while (matcher.find()) {
            long line = content.substring(0, matcher.start()).lines().count();
            found.add(path + ":" + Math.max(1, line) + ": " + matcher.group().strip());
        }
        return found;
    }
}
