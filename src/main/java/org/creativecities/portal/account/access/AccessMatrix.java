package org.creativecities.portal.account.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Role;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The access matrix: every module's {@code access/<module>.csv}. An address without a row is nobody's. Of several rows
 * that match, the most specific one decides, by the same order in which Spring MVC chooses its handler.
 */
@Component
public class AccessMatrix {

    private static final Set<String> KNOWN = known();

    private final List<AccessRule> rules;

    AccessMatrix() {
        this(load());
    }

    AccessMatrix(List<AccessRule> rules) {
        var seen = new HashSet<String>();
        for (var rule : rules) {
            if (!seen.add(rule.method() + " " + rule.pattern().getPatternString())) {
                throw new IllegalStateException("The access matrix has two rows for " + rule);
            }
        }
        this.rules =
                rules.stream().sorted(Comparator.comparing(AccessRule::pattern)).toList();
    }

    /** All rows, the most specific first. */
    public List<AccessRule> rules() {
        return rules;
    }

    /** All rows by address, for readers. */
    public List<AccessRule> inOrder() {
        return rules.stream()
                .sorted(Comparator.comparing((AccessRule rule) -> rule.pattern().getPatternString())
                        .thenComparing(rule -> rule.method().name()))
                .toList();
    }

    /** The row that decides about this request. HEAD is judged as GET, since the same handler answers it. */
    public Optional<AccessRule> find(String method, PathContainer path) {
        var asked = HttpMethod.valueOf("HEAD".equals(method) ? "GET" : method);
        return rules.stream()
                .filter(rule -> rule.method().equals(asked) && rule.pattern().matches(path))
                .findFirst();
    }

    /** The row for reading this local path, which may carry a query. */
    public Optional<AccessRule> findGet(String localPath) {
        return find("GET", PathContainer.parsePath(localPath.split("[?#]", 2)[0]));
    }

    static AccessRule parse(String source, String line) {
        var columns = line.split(",", 3);
        if (columns.length != 3) {
            throw new IllegalStateException("Not METHOD,/path,who in " + source + ": " + line);
        }
        var who = AccessRule.who(columns[2]);
        if (!KNOWN.containsAll(who)) {
            throw new IllegalStateException("Unknown role in " + source + ": " + line);
        }
        var pattern = PathPatternParser.defaultInstance.parse(columns[1].strip());
        return new AccessRule(source, HttpMethod.valueOf(columns[0].strip()), pattern, who);
    }

    private static List<AccessRule> load() {
        try {
            var rules = new ArrayList<AccessRule>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:access/*.csv")) {
                rules.addAll(read(file));
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<AccessRule> read(Resource file) throws IOException {
        var source = String.valueOf(file.getFilename());
        return file.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> parse(source, line))
                .toList();
    }

    private static Set<String> known() {
        var codes = Arrays.stream(Role.values()).map(Role::code).collect(Collectors.toSet());
        codes.add(AccessRule.PUBLIC);
        codes.add(AccessRule.SIGNED_IN);
        return codes;
    }
}
