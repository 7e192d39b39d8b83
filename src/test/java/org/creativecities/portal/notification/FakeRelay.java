package org.creativecities.portal.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** A nasty mail relay: each conversation goes as the next behaviour says. What it took, it remembers. */
final class FakeRelay implements AutoCloseable {

    enum Behaviour {
        ACCEPT,
        /** Takes the mail and drops the line before it says so. */
        ACCEPT_AND_DROP,
        REFUSE,
        NOT_NOW,
        HANG
    }

    private final ServerSocket server;
    private final Deque<Behaviour> next = new ArrayDeque<>();
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());

    FakeRelay() throws IOException {
        server = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "fake-relay");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** Everything taken so far, whole messages. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    void behave(Behaviour... behaviours) {
        synchronized (next) {
            next.clear();
            next.addAll(List.of(behaviours));
        }
        taken.clear();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Behaviour behaviour;
                synchronized (next) {
                    behaviour = next.isEmpty() ? Behaviour.ACCEPT : next.poll();
                }
                var thread = new Thread(() -> talk(socket, behaviour), "fake-relay-talk");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket, Behaviour behaviour) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            if (behaviour == Behaviour.HANG) {
                Thread.sleep(10_000);
                return;
            }
            say(socket, "220 relay");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.toUpperCase(java.util.Locale.ROOT);
                if (command.startsWith("RCPT") && behaviour == Behaviour.REFUSE) {
                    say(socket, "550 no such person");
                } else if (command.startsWith("RCPT") && behaviour == Behaviour.NOT_NOW) {
                    say(socket, "451 try again later");
                } else if (command.startsWith("DATA")) {
                    say(socket, "354 go on");
                    taken.add(message(in));
                    if (behaviour == Behaviour.ACCEPT_AND_DROP) {
                        return;
                    }
                    say(socket, "250 taken");
                } else if (command.startsWith("QUIT")) {
                    say(socket, "221 bye");
                    return;
                } else {
                    say(socket, "250 fine");
                }
            }
        } catch (IOException | InterruptedException e) {
            // the other side went away
        }
    }

    private static String message(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
