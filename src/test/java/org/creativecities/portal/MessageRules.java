package org.creativecities.portal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a bundle of texts and its English twin, and which keys code and templates ask for. */
final class MessageRules {

    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+)");
    private static final Pattern SHOWN = Pattern.compile("\\{(\\d+)(?!,choice|\\d)");
    private static final Pattern INNERMOST = Pattern.compile("\\{[^{}]*}");
    /** Words with Latin letters (addresses, codes, file types) and English dates may carry Latin digits. */
    private static final Pattern LATIN =
            Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4}|[\\w@.:/+-]*[A-Za-z][\\w@.:/+-]*");

    private static final Pattern VALIDATION = Pattern.compile("(typeMismatch|[A-Z][A-Za-z]+)(\\..+)?|jakarta\\..+");
    private static final String KEY = "[A-Za-z][\\w-]*(?:\\.[\\w-]+)+";

    private static final List<Pattern> IN_TEMPLATES =
            List.of(Pattern.compile("#\\{(" + KEY + ")\\s*[}(]"), Pattern.compile("#messages\\.msg\\('(" + KEY + ")'"));
    private static final Pattern PREFIX_IN_TEMPLATES = Pattern.compile("#\\{\\$\\{'(" + KEY + "\\.)'");

    private static final Pattern IN_JAVA = Pattern.compile(
            "(?:new (?:NotAllowed|Conflict)Exception|addFlashAttribute|rejectValue|\\.reject)\\(([^;]*);");

    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"(" + KEY + "\\.?)\"(\\s*\\+)?");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private MessageRules() {}

    static Map<String, String> read(String content) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }

    static List<String> check(String module, String persianFile, String englishFile) {
        var persian = read(persianFile);
        var english = read(englishFile);
        var found = new ArrayList<String>();
        twice(persianFile).forEach(key -> found.add(key + ": twice in Persian"));
        twice(englishFile).forEach(key -> found.add(key + ": twice in English"));
        difference(persian, english).forEach(key -> found.add(key + ": not in English"));
        difference(english, persian).forEach(key -> found.add(key + ": not in Persian"));
        persian.forEach((key, text) -> {
            if (!key.startsWith(module + ".") && !VALIDATION.matcher(key).matches()) {
                found.add(key + ": does not begin with the module's name");
            }
            if (english.containsKey(key) && !sameArguments(text, english.get(key))) {
                found.add(key + ": other placeholders in English");
            }
            if (text.matches("(?s).*[يكى].*")) {
                found.add(key + ": Arabic letters");
            }
            if (LATIN.matcher(withoutPlaceholders(text)).replaceAll("").matches("(?s).*[0-9].*")) {
                found.add(key + ": Latin digits");
            }
            shape(key, text, Language.PERSIAN).forEach(found::add);
        });
        english.forEach((key, text) -> shape(key, text, Language.ENGLISH).forEach(found::add));
        return found;
    }

    private enum Language {
        PERSIAN,
        ENGLISH
    }

    private static List<String> shape(String key, String text, Language language) {
        var where = " in " + language.name().charAt(0)
                + language.name().substring(1).toLowerCase(Locale.ROOT);
        var found = new ArrayList<String>();
        if (text.isBlank()) {
            found.add(key + ": empty" + where);
        }
        var single = text.replace("''", "").contains("'");
        if (NUMBERED.matcher(text).find()) {
            // A message with placeholders is read by MessageFormat, which swallows a single apostrophe.
            if (single) {
                found.add(key + ": single apostrophe beside a placeholder" + where);
            }
            try {
                new MessageFormat(text, Locale.ROOT);
            } catch (IllegalArgumentException e) {
                found.add(key + ": unreadable" + where);
            }
        } else if (text.contains("''")) {
            found.add(key + ": doubled apostrophe without a placeholder" + where);
        }
        return found;
    }

    /** English may look at a number to choose between one and many, where Persian need not. */
    private static boolean sameArguments(String persian, String english) {
        return arguments(NUMBERED, english).containsAll(arguments(SHOWN, persian))
                && arguments(NUMBERED, persian).containsAll(arguments(SHOWN, english));
    }

    private static Set<String> arguments(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutPlaceholders(String text) {
        var rest = text;
        for (Matcher inner = INNERMOST.matcher(rest); inner.find(); inner = INNERMOST.matcher(rest)) {
            rest = inner.replaceAll("");
        }
        return rest;
    }

    private static List<String> difference(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream().filter(key -> !other.containsKey(key)).toList();
    }

    private static List<String> twice(String file) {
        var seen = new TreeSet<String>();
        return file.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();
    }

    /** Keys a template or a Java file asks for and nobody has. */
    static List<String> unknown(String path, String content, Set<String> known) {
        var code = COMMENT.matcher(content).replaceAll("");
        var keys = IN_TEMPLATES.stream()
                .flatMap(pattern -> pattern.matcher(code).results())
                .map(m -> m.group(1));
        var prefixes = PREFIX_IN_TEMPLATES.matcher(code).results().map(m -> m.group(1));
        var inJava = IN_JAVA.matcher(code)
                .results()
                .flatMap(call -> KEY_IN_JAVA.matcher(call.group(1)).results())
                .map(m -> m.group(1));
        return Stream.of(keys, prefixes, inJava)
                .flatMap(all -> all)
                .distinct()
                // What ends in a dot is completed at run time, and needs one key at least.
                .filter(key -> known.stream().noneMatch(key.endsWith(".") ? k -> k.startsWith(key) : key::equals))
                .map(key -> path + ": " + key)
                .toList();
    }
}
