package org.creativecities.portal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The data folder of one database server: made, started, stopped. */
final class Cluster {

    private static final String MAJOR_VERSION = "18";

    private final Path folder;
    private final Path data;
    private final Path log;
    private final Path programs;
    private final ServerUser user;

    Cluster(Path folder, Path server, ServerUser user) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.log = folder.resolve("server.log");
        this.programs = server.resolve("bin");
        this.user = user;
    }

    /** The secret of the database's own roles; it never leaves the folder. */
    String secret() throws IOException {
        return Files.readString(folder.resolve("secret")).strip();
    }

    /** Makes the data folder on the first start, as a whole or not at all. */
    void create() throws IOException {
        if (Files.exists(data)) {
            checkVersion();
            return;
        }
        var unfinished = folder.resolve("data.init");
        FileSystemUtils.deleteRecursively(unfinished);
        var secret = folder.resolve("secret");
        Secrets.write(secret);
        user.own(folder);
        var result = Command.run(
                user.prefix(),
                program("initdb"),
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + secret,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
        if (!result.succeeded()) {
            throw ServerFailure.explain(folder, "The database could not be created.", result.output());
        }
        Files.move(unfinished, data);
    }

    private void checkVersion() throws IOException {
        var version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new DatabaseProblem(
                    "The data in " + data + " belongs to PostgreSQL " + version + ", this portal brings PostgreSQL "
                            + MAJOR_VERSION + ".",
                    "Dump it with the version before (pg_dump), move the folder away, start anew and restore;"
                            + " docs/operations.md tells how.");
        }
    }

    /** Starts the server, or adopts the one that a killed portal left running. */
    PostmasterFile start(int port) throws IOException {
        var running = PostmasterFile.read(data);
        if (running.isPresent()
                && Files.readString(data.resolve("postmaster.opts")).startsWith(programs.toString())) {
            return running.get();
        }
        if (running.isPresent()) {
            stop();
        }
        user.own(folder);
        var options = List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c log_timezone=UTC",
                "-c timezone=UTC");
        Files.deleteIfExists(log);
        var result = Command.run(
                user.prefix(),
                program("pg_ctl"),
                "start",
                "--wait",
                "--timeout=60",
                "--silent",
                "--pgdata=" + data,
                "--log=" + log,
                "--options=" + String.join(" ", options));
        if (!result.succeeded()) {
            throw ServerFailure.explain(folder, "The database did not start.", result.output() + "\n" + logged());
        }
        return PostmasterFile.read(data)
                .orElseThrow(() -> ServerFailure.explain(folder, "The database stopped at once.", logged()));
    }

    /** Ends running work, writes everything down and stops. */
    void stop() {
        Command.run(user.prefix(), program("pg_ctl"), "stop", "--mode=fast", "--wait", "--silent", "--pgdata=" + data);
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private String logged() {
        try {
            return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
