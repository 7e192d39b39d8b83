package org.creativecities.portal.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** Speaks ClamAV's INSTREAM and knows one virus: the antivirus test string, also inside a ZIP. */
final class FakeClamd implements AutoCloseable {

    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final Thread thread;
    volatile boolean silent;

    FakeClamd() throws IOException {
        server = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                // the next one
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        if (silent) {
            return;
        }
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length != 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        var verdict = infected(content.toByteArray()) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        socket.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean infected(byte[] content) throws IOException {
        if (new String(content, StandardCharsets.ISO_8859_1).contains(EICAR)) {
            return true;
        }
        var zip = new ZipInputStream(new ByteArrayInputStream(content));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1).contains(EICAR)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        server.close();
        try {
            // Until nobody waits for a connection any more, one may still get through.
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
