package org.creativecities.portal.action;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What must be true whatever happens. Every file {@code invariants/<module>.sql} holds statements that must return no
 * rows; a comment line {@code -- …} above a statement says what it would mean if it did. Tests call {@link #check()} after
 * their walks; the portal does every night.
 */
@Component
public class Invariants {

    private static final int SHOWN = 3;

    private final JdbcClient jdbc;
    private final List<Statement> statements;

    Invariants(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.statements = load();
    }

    private record Statement(String meaning, String sql) {}

    /** Sentences about everything that is not as it must be, with the first rows; empty when all is well. */
    public List<String> check() {
        var broken = new ArrayList<String>();
        for (var statement : statements) {
            var rows = jdbc.sql(statement.sql()).query().listOfRows();
            if (!rows.isEmpty()) {
                broken.add(statement.meaning() + ": " + rows.size() + " rows, first "
                        + rows.subList(0, Math.min(SHOWN, rows.size())));
            }
        }
        return broken;
    }

    private static List<Statement> load() {
        try {
            var found = new ArrayList<Statement>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:invariants/*.sql")) {
                found.addAll(read(file));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Statement> read(Resource file) throws IOException {
        var found = new ArrayList<Statement>();
        var meaning = new StringBuilder();
        var sql = new StringBuilder();
        for (var line : file.getContentAsString(StandardCharsets.UTF_8).lines().toList()) {
            if (line.startsWith("--")) {
                meaning.append(meaning.isEmpty() ? "" : " ")
                        .append(line.substring(2).strip());
            } else if (line.strip().endsWith(";")) {
                sql.append(line.strip(), 0, line.strip().length() - 1);
                found.add(new Statement(file.getFilename() + ": " + meaning, sql.toString()));
                meaning.setLength(0);
                sql.setLength(0);
            } else {
                sql.append(line).append('\n');
            }
        }
        return found;
    }
}
