package org.creativecities.portal.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Every kind of message with its shipped wording. The fields a kind knows are those of its shipped wording, because
 * these are what the code fills in.
 */
@Component
class MessageKinds {

    private static final String PREFIX = "notification.message.";
    private static final Pattern FIELD = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");

    /** About one's own account: they go at once, nobody stops them and nobody turns them off. */
    private static final Set<String> ALWAYS = Set.of(
            "account-invite",
            "password-reset",
            "password-changed",
            "role-changed",
            "new-sign-in",
            "second-factor-changed");

    private final Map<String, MessageWords> shipped = new TreeMap<>();

    MessageKinds() {
        var persian = read("messages/notification.properties");
        var english = read("messages/notification_en.properties");
        for (var code : persian.stringPropertyNames()) {
            if (code.startsWith(PREFIX) && code.endsWith(".subject")) {
                var text = code.replaceFirst("subject$", "text");
                var kind = code.substring(PREFIX.length(), code.length() - ".subject".length());
                shipped.put(
                        kind,
                        new MessageWords(
                                persian.getProperty(code),
                                persian.getProperty(text, ""),
                                english.getProperty(code, ""),
                                english.getProperty(text, "")));
            }
        }
    }

    Set<String> all() {
        return shipped.keySet();
    }

    boolean knows(String kind) {
        return shipped.containsKey(kind);
    }

    MessageWords shipped(String kind) {
        return shipped.getOrDefault(kind, new MessageWords("", "", "", ""));
    }

    boolean always(String kind) {
        return ALWAYS.contains(kind);
    }

    Set<String> fields(String kind) {
        var words = shipped(kind);
        var found = new TreeSet<String>();
        for (var text : new String[] {words.subjectFa(), words.textFa(), words.subjectEn(), words.textEn()}) {
            FIELD.matcher(text).results().forEach(place -> found.add(place.group(1)));
        }
        return found;
    }

    /** What is wrong, by field of the form; {@link MessageProblem#value()} is what was typed wrongly. */
    Map<String, MessageProblem> problems(String kind, MessageWords words) {
        var problems = new LinkedHashMap<String, MessageProblem>();
        check(kind, "subjectFa", words.subjectFa(), 200, problems);
        check(kind, "textFa", words.textFa(), 4_000, problems);
        check(kind, "subjectEn", words.subjectEn(), 200, problems);
        check(kind, "textEn", words.textEn(), 4_000, problems);
        return problems;
    }

    private void check(String kind, String name, String text, int limit, Map<String, MessageProblem> problems) {
        if (text.isBlank()) {
            problems.put(name, new MessageProblem("notification.texts.missing", ""));
            return;
        }
        if (text.length() > limit) {
            problems.put(name, new MessageProblem("notification.texts.long", Integer.toString(limit)));
            return;
        }
        var fields = fields(kind);
        var unknown = BRACED.matcher(text)
                .results()
                .map(place -> place.group(1))
                .filter(field -> !fields.contains(field))
                .findFirst();
        if (unknown.isPresent()) {
            problems.put(name, new MessageProblem("notification.texts.unknown", unknown.get()));
        } else if (BRACED.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            problems.put(name, new MessageProblem("notification.texts.brace", ""));
        }
    }

    private static Properties read(String path) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
