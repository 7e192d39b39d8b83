package org.creativecities.portal.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.StringUtils;

/**
 * What production may not have: invented data, a secret that everybody can read in the source, or the embedded
 * database, which nobody backs up.
 */
final class ProductionRules {

    static final String DEMO = "portal.demo";

    private static final int SHORTEST_PASSWORD = 12;
    private static final Pattern SECRET_NAME = Pattern.compile(".*(secret|password|pepper|key)");
    private static final Set<String> GUESSABLE =
            Set.of("portal", "postgres", "password", "secret", "changeme", "change-me", "admin");

    private ProductionRules() {}

    /** A sentence for every broken rule; empty where the portal may start. */
    static List<String> problems(Environment settings) {
        var problems = new ArrayList<String>();
        if (!StringUtils.hasText(settings.getProperty("spring.datasource.url"))) {
            problems.add("spring.datasource.url is not set, and the embedded database is not for production.");
        } else {
            password(settings, "spring.datasource.password", problems);
        }
        if (settings.getProperty(DEMO, Boolean.class, false)) {
            problems.add(DEMO + " is on, and invented people and dossiers are not for production.");
        }
        for (var name : secretsInTheSource()) {
            if (settings.getProperty(name, "").equals(shippedValue(name))) {
                problems.add(name + " (" + variable(name) + ") has the value that stands in the source.");
            }
        }
        return problems;
    }

    private static void password(Environment settings, String name, List<String> problems) {
        var value = settings.getProperty(name, "");
        if (value.length() < SHORTEST_PASSWORD || GUESSABLE.contains(value.toLowerCase(Locale.ROOT))) {
            problems.add(name + " (" + variable(name) + ") is missing or shorter than " + SHORTEST_PASSWORD
                    + " characters.");
        }
    }

    /** Every setting of the development file that is named like a secret: a new one is guarded without being listed. */
    private static Set<String> secretsInTheSource() {
        var names = new TreeSet<String>();
        for (var name : shipped().stringPropertyNames()) {
            if (SECRET_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()
                    && StringUtils.hasText(shippedValue(name))) {
                names.add(name);
            }
        }
        return names;
    }

    private static String shippedValue(String name) {
        return shipped().getProperty(name, "");
    }

    private static Properties shipped() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String variable(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
