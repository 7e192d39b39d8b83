package org.creativecities.portal.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One run of the packaged portal as a process. What it prints is kept in {@code target/packaged}. */
final class PackagedPortal implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "packaged").toAbsolutePath();

    private static final Duration START = Duration.ofMinutes(4);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Process process;
    private final int port;
    private final Path log;

    private PackagedPortal(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it with these settings and waits until it is ready. */
    static PackagedPortal start(String... settings) {
        var portal = launch(freePort(), settings);
        portal.awaitReady();
        return portal;
    }

    /** Starts it and does not wait. */
    static PackagedPortal launch(int port, String... settings) {
        try {
            Files.createDirectories(FOLDER);
            var log = FOLDER.resolve("portal-" + COUNT.incrementAndGet() + ".log");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx600m",
                    "-jar",
                    jar().toString(),
                    "--server.port=" + port));
            command.addAll(List.of(settings));
            var process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new PackagedPortal(process, port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar that this very build has packaged. */
    static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target").toAbsolutePath())) {
            return files.filter(file -> file.getFileName().toString().matches("portal-[\\d.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Package first: ./mvnw package -DskipTests"));
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackagedPortal awaitReady() {
        return awaitHealth(port);
    }

    /** Waits for the answer of the port that the process is asked about. */
    PackagedPortal awaitHealth(int management) {
        var deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new AssertionError("The portal ended with " + process.exitValue() + ":\n" + printed());
            }
            if (healthy(management)) {
                return this;
            }
            pause(200);
        }
        kill();
        throw new AssertionError("The portal was not ready in " + START + ":\n" + printed());
    }

    boolean healthy() {
        return healthy(port);
    }

    private boolean healthy(int management) {
        try {
            var request = HttpRequest.newBuilder(managementUri(management, "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    URI managementUri(int management, String path) {
        return URI.create("http://127.0.0.1:" + management + path);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: no word of farewell. */
    void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(20));
    }

    /** SIGTERM: asked to stop. */
    void terminate() {
        process.destroy();
    }

    /** The exit code; fails where the process does not end in time. */
    int awaitExit(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("Still running after " + patience + ":\n" + printed());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        terminate();
        try {
            process.waitFor(40, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
