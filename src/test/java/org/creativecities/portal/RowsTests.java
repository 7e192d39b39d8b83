package org.creativecities.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/capabilities.md calls done is shown by a test that says the row's number. */
class RowsTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-M]\\d+) \\|[^|]+\\| ([^|]+?) \\|(.*)\\|$");
    private static final Pattern SHOWN = Pattern.compile("@Row\\(([^)]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("\"([A-M]\\d+)\"");

    @Test
    void everyRowSaysDonePartlyOrNotYet() throws IOException {
        assertThat(states()).hasSize(179);
        assertThat(states().values()).allMatch(List.of("done", "partly", "not yet")::contains);
    }

    @Test
    void whatIsDoneIsShownByATest() throws IOException {
        var shown = shown();
        assertThat(states().entrySet())
                .filteredOn(row -> row.getValue().equals("done"))
                .extracting(Map.Entry::getKey)
                .allMatch(shown::contains);
        assertThat(states().keySet()).containsAll(shown);
    }

    private static Map<String, String> states() throws IOException {
        var states = new TreeMap<String, String>();
        ROW.matcher(Files.readString(Path.of("docs/capabilities.md")))
                .results()
                .forEach(row -> states.put(row.group(1), row.group(2)));
        return states;
    }

    private static Set<String> shown() {
        return ProjectFiles.below(ProjectFiles.TESTS, ".java").values().stream()
                .flatMap(source -> SHOWN.matcher(source).results())
                .flatMap(use -> NUMBER.matcher(use.group(1)).results())
                .map(number -> number.group(1))
                .collect(Collectors.toSet());
    }
}
