package org.creativecities.portal.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one command of the database server and keeps what it printed. The output goes to a file: a pipe would be
 * inherited by the server that {@code pg_ctl} leaves behind, and reading it would never end.
 */
final class Command {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Command() {}

    /** The exit code and the text printed to both outputs. */
    record Result(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static Result run(List<String> prefix, String... words) {
        var line = new ArrayList<>(prefix);
        line.addAll(List.of(words));
        try {
            var output = Files.createTempFile("portal-database", ".out");
            try {
                return run(line, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            // Also thrown when the program itself is missing: to the callers both mean "that did not work".
            return new Result(127, String.valueOf(e.getMessage()));
        }
    }

    private static Result run(List<String> line, Path output) throws IOException {
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .directory(new File(System.getProperty("java.io.tmpdir")));
        // Settings of the person's own PostgreSQL (PGPORT, PGDATA, PGPASSFILE) are not meant for this one.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Result(124, "no answer within " + PATIENCE.toSeconds() + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return new Result(130, "interrupted");
        }
        var text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        return new Result(process.exitValue(), text.strip());
    }
}
