package org.creativecities.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The note {@code postmaster.pid} that a running server keeps in its data folder. After a power cut or in a container
 * the process it names may be gone, or be another program altogether; {@code pg_ctl} believes it all the same.
 */
record PostmasterFile(int pid, int port) {

    private static final int PORT_LINE = 3;
    private static final int ATTEMPTS = 100;

    /** The note of a server that really runs on this data folder; a stale one is deleted. */
    static Optional<PostmasterFile> read(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        for (var attempt = 0; Files.exists(file); attempt++) {
            var lines = Files.readAllLines(file);
            if (lines.isEmpty() || !isNumber(lines.get(0)) || !serves(number(lines.get(0)), data)) {
                Files.deleteIfExists(file);
                return Optional.empty();
            }
            if (lines.size() > PORT_LINE && isNumber(lines.get(PORT_LINE))) {
                return Optional.of(new PostmasterFile(number(lines.get(0)), number(lines.get(PORT_LINE))));
            }
            // A server that is just starting: its process is there, its port not yet.
            if (attempt == ATTEMPTS) {
                throw new IOException("The server that starts in " + data + " does not say its port");
            }
            Pause.millis(100);
        }
        return Optional.empty();
    }

    private static int number(String line) {
        return Integer.parseInt(line.strip());
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("\\d{1,9}");
    }

    private static boolean serves(long pid, Path data) {
        var process = ProcessHandle.of(pid);
        if (process.isEmpty() || !process.get().isAlive()) {
            return false;
        }
        var workingFolder = Path.of("/proc", String.valueOf(pid), "cwd");
        try {
            // The server's working folder is its data folder, which also tells it from another PostgreSQL.
            return Files.readSymbolicLink(workingFolder).equals(data.toRealPath());
        } catch (IOException | UnsupportedOperationException | SecurityException notTold) {
            // Another system, or another user's process: the name must do, and an unknown name is believed.
            return process.get()
                    .info()
                    .command()
                    .map(c -> c.contains("postgres"))
                    .orElse(true);
        }
    }
}
