package org.creativecities.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, written as the house writes, and every key that is asked for exists. */
class MessagesTests {

    private static final String ENGLISH = "_en.properties";

    private final Map<String, String> files =
            ProjectFiles.below(ProjectFiles.RESOURCES.resolve("messages"), ".properties");

    @Test
    @Row("M3")
    void everyTextStandsInBothLanguages() {
        var found = new TreeMap<String, Object>();
        files.forEach((path, persian) -> {
            if (path.endsWith(ENGLISH)) {
                assertThat(files).containsKey(path.replace(ENGLISH, ".properties"));
                return;
            }
            var module = path.substring(path.lastIndexOf('/') + 1).replace(".properties", "");
            var english = files.getOrDefault(path.replace(".properties", ENGLISH), "");
            var wrong = MessageRules.check(module, persian, english);
            if (!wrong.isEmpty()) {
                found.put(module, wrong);
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void noKeyIsDefinedByTwoModules() {
        var owners = new HashMap<String, String>();
        files.forEach((path, content) -> {
            if (!path.endsWith(ENGLISH)) {
                MessageRules.read(content)
                        .keySet()
                        .forEach(
                                key -> assertThat(owners.put(key, path)).as(key).isNull());
            }
        });
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        var known = new TreeSet<String>();
        files.values()
                .forEach(content -> known.addAll(MessageRules.read(content).keySet()));
        var asking = new TreeMap<>(ProjectFiles.below(ProjectFiles.RESOURCES.resolve("templates"), ".html"));
        asking.putAll(ProjectFiles.below(ProjectFiles.JAVA, ".java"));
        assertThat(ProjectFiles.violations(asking, (path, content) -> MessageRules.unknown(path, content, known)))
                .isEmpty();
    }

    @Test
    void theRulesFindWhatTheyLookFor() {
        assertThat(MessageRules.check("a", """
                        a.one=یک
                        a.one=دو
                        a.two=سال 1405
                        a.three=شهر {0}
                        a.four=علي
                        a.five=
                        b.six=شش
                        a.ok=کد CC-1405-0231، PDF، ۱۲ {0} {1}
                        a.broken={0
                        """, """
                        a.one=one
                        a.two=year 1405
                        a.three=city {1}
                        a.four=it''s
                        a.five=five
                        b.six=six
                        a.ok=the city's {0} {1}
                        a.broken={0}
                        a.more=more
                        """))
                .containsExactlyInAnyOrder(
                        "a.one: twice in Persian",
                        "a.more: not in Persian",
                        "a.two: Latin digits",
                        "a.three: other placeholders in English",
                        "a.four: Arabic letters",
                        "a.four: doubled apostrophe without a placeholder in English",
                        "a.five: empty in Persian",
                        "b.six: does not begin with the module's name",
                        "a.ok: single apostrophe beside a placeholder in English",
                        "a.broken: Latin digits",
                        "a.broken: unreadable in Persian");
        assertThat(MessageRules.check("a", "a.x={0,choice,0#هیچ|1#{0} نفر}\ntypeMismatch=خطا", ""))
                .containsExactlyInAnyOrder("a.x: not in English", "typeMismatch: not in English");
        assertThat(MessageRules.check("a", "a.x=روز مانده", "a.x={0,choice,1#day left|1<days left}"))
                .isEmpty();
        assertThat(MessageRules.check("a", "a.x=مانده", "a.x={0,choice,1#one|1<{0} days} left"))
                .containsExactly("a.x: other placeholders in English");
    }

    @Test
    void theRulesFindKeysNobodyHas() {
        var known = Set.of("a.title", "a.status.DRAFT");
        assertThat(Stream.of(
                                "<p th:text=\"#{a.title}\">",
                                "<p th:text=\"#{a.titel}\">",
                                "<p th:text=\"#{a.titel(${x})}\">",
                                "<p th:text=\"#{${'a.status.' + x}}\">",
                                "<p th:text=\"#{${'a.state.' + x}}\">",
                                "throw new NotAllowedException(\"a.title\");",
                                "throw new NotAllowedException(\n   \"a.gone\");",
                                "throw new ConflictException(\"a.status.\" + status);",
                                "redirect.addFlashAttribute(\"notice\", yes ? \"a.title\" : \"a.saved\");",
                                "errors.rejectValue(\"title\", \"a.missing\");")
                        .flatMap(text -> MessageRules.unknown("x", text, known).stream()))
                .containsExactly("x: a.titel", "x: a.titel", "x: a.state.", "x: a.gone", "x: a.saved", "x: a.missing");
    }
}
