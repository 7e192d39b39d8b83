package org.creativecities.portal.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/**
 * ClamAV's daemon over its INSTREAM command: chunks, each after its length in four bytes, big end first; a chunk of no
 * length ends the stream. Used only where an address is set.
 */
@Component
@ConditionalOnExpression("!'${portal.document.scanner.host:}'.isBlank()")
class ClamAv implements Scanner {

    private static final int CHUNK = 32 * 1024;
    private static final int MOST_ANSWER = 4 * 1024;

    private final String host;
    private final int port;
    private final int timeoutMillis;

    ClamAv(
            @Value("${portal.document.scanner.host}") String host,
            @Value("${portal.document.scanner.port:3310}") int port,
            @Value("${portal.document.scanner.timeout-millis:30000}") int timeoutMillis) {
        this.host = host;
        this.port = port;
        this.timeoutMillis = timeoutMillis;
    }

    @Override
    public @Nullable String find(InputStream content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), Math.min(timeoutMillis, 5_000));
            socket.setSoTimeout(timeoutMillis);
            send(content, new DataOutputStream(socket.getOutputStream()));
            var answer = new String(socket.getInputStream().readNBytes(MOST_ANSWER), StandardCharsets.UTF_8)
                    .replace('\0', ' ')
                    .strip();
            if (answer.endsWith("OK")) {
                return null;
            }
            if (answer.endsWith("FOUND")) {
                return answer.replaceFirst("^stream:\\s*", "").replaceFirst("\\s*FOUND$", "");
            }
            throw new IOException("The scanner gave no verdict: " + answer);
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var buffer = new byte[CHUNK];
        for (int read; (read = content.read(buffer)) >= 0; ) {
            if (read > 0) {
                out.writeInt(read);
                out.write(buffer, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
