package org.creativecities.portal.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The embedded database of a packaged portal, seen from outside through what its folder says. */
record PackagedDatabase(Path folder) {

    /** A connection as the server's own superuser: tests look at everything. */
    Connection connect() throws IOException, SQLException {
        var port = line(3);
        var secret = Files.readString(folder.resolve("secret")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/portal", "postgres", secret);
    }

    /** Runs the questions on a connection of their own. */
    <T> T ask(Question<T> question) {
        try (var connection = connect()) {
            return question.ask(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL to the server and to each of its processes, as a power cut of the database alone. */
    void kill() {
        try {
            var server = ProcessHandle.of(Long.parseLong(line(0))).orElseThrow();
            var all = server.descendants().toList();
            server.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitAnswer(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            try (var connection = connect()) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (IOException | SQLException | RuntimeException notYet) {
                PackagedPortal.pause(200);
            }
        }
        throw new AssertionError("The database did not come back within " + patience);
    }

    private String line(int number) throws IOException {
        return Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(number)
                .strip();
    }

    interface Question<T> {
        T ask(JdbcClient jdbc);
    }
}
