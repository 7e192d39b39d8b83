package org.creativecities.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One style sheet for both directions: start and end, never left and right. */
class StylesTests {

    private static Map<String, String> own(String ending) {
        var files = new TreeMap<>(ProjectFiles.below(ProjectFiles.RESOURCES.resolve("static"), ending));
        files.keySet().removeIf(path -> path.contains("/vendor/"));
        return files;
    }

    @Test
    @Row("M2")
    void ownStylesKnowOnlyStartAndEnd() {
        assertThat(ProjectFiles.violations(own(".css"), StyleRules::check)).isEmpty();
    }

    @Test
    void ownScriptsAreShortAndNeverReadTextAsCode() {
        assertThat(ProjectFiles.violations(own(".js"), StylesTests::checkScript))
                .isEmpty();
        assertThat(checkScript("x.js", "box.innerHTML = text; eval(text);")).hasSize(2);
    }

    private static List<String> checkScript(String path, String content) {
        var found = ProjectFiles.occurrences(
                path, content, "\\b(innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|new Function\\()");
        found.addAll(ProjectFiles.tooLong(path, content));
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { left: 0 }",
                "a { float: right }",
                "a { margin-left: 1rem }",
                "a { padding-right: 1rem }",
                "a { border-left-color: red }",
                "a { border-top-left-radius: 4px }",
                "a { text-align: left }",
                "a { clear: right }",
                "a { background: linear-gradient(to right, red, blue) }",
                "a { margin: 0 1rem 0 2rem }",
                "a { padding: 0 calc(1px + 2px) 0 0 }",
                "@import 'x.css';",
                "a { background: url(https://example.com/x.png) }",
            })
    void theRulesFindWhatTheyLookFor(String bad) {
        assertThat(StyleRules.check("bad.css", bad)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a { margin-inline-start: 1rem; inset-inline-end: 0; text-align: start }",
                "/* left and right are not said here */ a { color: red }",
                ".to-left, #right { color: red }",
                "a { margin: 0 1rem 0 1rem; padding: 0 calc(1px + 2px) }",
                "a { background: url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\") }",
                "a { content: 'left' ; background: url(../img/left.svg) }",
            })
    void theRulesLeaveGoodOnesAlone(String good) {
        assertThat(StyleRules.check("good.css", good)).isEmpty();
    }
}
