package org.creativecities.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The store of files against a server that speaks S3 and checks signatures, run as a process of its own. */
class S3StoreIT {

    private static final Path SERVER = Path.of("target", "s3", "s3proxy.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    private int port;
    private Process server;

    @BeforeEach
    void startServer() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Files.createDirectories(folder.resolve("files").resolve("portal"));
        server = start();
    }

    @AfterEach
    void stopServer() {
        server.destroyForcibly();
    }

    @Test
    void whatIsStoredIsReadByteForByteAndIsGoneWhenRemoved() throws IOException {
        var store = store("right");
        var id = UUID.randomUUID();
        var content = Files.write(folder.resolve("content"), bytes(3_000_000));
        store.put(id, content, Files.size(content));
        try (var read = store.open(id)) {
            assertThat(read.readAllBytes()).isEqualTo(Files.readAllBytes(content));
        }
        store.remove(id);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchKeyException.class);
        // Removing twice is what a repeated sweep does.
        store.remove(id);
        assertThat(store.sweep(Instant.EPOCH)).isZero();
    }

    @Test
    void whatIsStoredOutlivesTheServersDeath() throws IOException {
        var id = UUID.randomUUID();
        var content = Files.write(folder.resolve("content"), bytes(200_000));
        store("right").put(id, content, Files.size(content));
        server.destroyForcibly().onExit().join();
        server = start();
        try (var read = store("right").open(id)) {
            assertThat(read.readAllBytes()).isEqualTo(Files.readAllBytes(content));
        }
    }

    @Test
    void theWrongSecretIsRefused() throws IOException {
        var content = Files.write(folder.resolve("content"), bytes(10));
        assertThatThrownBy(() -> store("wrong").put(UUID.randomUUID(), content, 10))
                .isInstanceOf(DataAccessResourceFailureException.class)
                .cause()
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        refused -> assertThat(refused.statusCode()).isEqualTo(403));
    }

    @Test
    void aServerThatIsAwayIsSaidToBe() throws IOException {
        server.destroyForcibly().onExit().join();
        var content = Files.write(folder.resolve("content"), bytes(10));
        assertThatThrownBy(() -> store("right").put(UUID.randomUUID(), content, 10))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThatThrownBy(() -> store("right").open(UUID.randomUUID()))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    private S3Store store(String secret) {
        return new S3Store(new S3Settings("http://127.0.0.1:" + port, null, "portal", "key", secret), null);
    }

    private Process start() throws IOException {
        var settings = Files.writeString(
                folder.resolve("server.properties"),
                String.join(
                        "\n",
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=key",
                        "s3proxy.credential=right",
                        "jclouds.provider=filesystem",
                        "jclouds.identity=none",
                        "jclouds.credential=none",
                        "jclouds.filesystem.basedir=" + folder.resolve("files")));
        var started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx200m",
                        "-cp",
                        SERVER.toString(),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        for (var turn = 0; turn < 300; turn++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return started;
            } catch (IOException notYet) {
                try {
                    TimeUnit.MILLISECONDS.sleep(100);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
        throw new UncheckedIOException(new IOException(Files.readString(folder.resolve("server.log"))));
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        for (var at = 0; at < count; at++) {
            bytes[at] = (byte) (at * 31);
        }
        return bytes;
    }
}
