package org.creativecities.portal.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.creativecities.portal.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** T-UPLOAD: what is too much is answered with a page, over a real connection that is not reset. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.Shared.class)
class UploadLimitTests {

    private static final String BOUNDARY = "portal-test-boundary";
    private static final long MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void threeHundredMegabytesAre413AndMemoryStaysFlat() throws Exception {
        var before = usedMemory();
        var answer = post(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(300 * MEGABYTE)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(usedMemory() - before).isLessThan(100 * MEGABYTE);
        assertThat(alive()).isTrue();
    }

    @Test
    void aFileJustOverTheLimitIs413() throws Exception {
        var answer = post(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(26 * MEGABYTE + 1)));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aThousandPartsAre413() throws Exception {
        var body = new ByteArrayOutputStream();
        for (var i = 0; i < 1_000; i++) {
            body.writeBytes(part("f" + i, ""));
            body.writeBytes("x\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        var answer = post(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyThatCannotBeReadIs400() throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(uri("/documents-of-nobody"))
                        .header("Content-Type", "multipart/form-data")
                        .POST(HttpRequest.BodyPublishers.ofString("no boundary is named"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyThatStopsHalfwayLeavesTheServerAnswering() throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /documents-of-nobody HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000000\r\n"
                            + "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(part("file", "; filename=\"a.pdf\""));
            out.write(new byte[100_000]);
            out.flush();
        }
        assertThat(alive()).isTrue();
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri("/documents-of-nobody"))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Accept", "text/html")
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private boolean alive() throws Exception {
        return client.send(
                                HttpRequest.newBuilder(uri("/actuator/health/liveness"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode()
                == 200;
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static byte[] part(String name, String more) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A file of this size that nobody has to hold. */
    private static final class Endless extends InputStream {

        private final byte[] head = part("file", "; filename=\"a.pdf\"");
        private final byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        private final long size;
        private long at;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            var i = at++;
            if (i < head.length) {
                return head[(int) i];
            }
            if (i < head.length + size) {
                return 'x';
            }
            i -= head.length + size;
            return i < tail.length ? tail[(int) i] : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, length);
        }
    }
}
