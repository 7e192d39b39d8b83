package org.creativecities.portal.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** Measures an answer and its floor, one request at a time over a connection that stays open. */
final class Meter {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 201);
    private static final int WARM = ROUNDS * 3 / 4;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Floor floor;

    Meter(Floor floor) {
        this.floor = floor;
    }

    /** How many requests a measure with this share asks for at most. */
    static int requests(int share) {
        return 3 + WARM / share + ROUNDS / share;
    }

    /** @param besides what belongs to the floor as well: work that is slow on purpose */
    Line measure(String name, Supplier<HttpRequest> request, int expected, Runnable besides, int share)
            throws Exception {
        // twice before listening: what is only done once in a while is not what a page costs
        ask(request.get(), expected);
        ask(request.get(), expected);
        Statements.listen();
        var answer = ask(request.get(), expected);
        var said = Statements.heard();
        floor.does(new Floor.Work(said, answer, besides));
        var page = Timing.of(WARM / share, ROUNDS / share, () -> ask(request.get(), expected));
        var least = HttpRequest.newBuilder(floor.address()).build();
        var bottom = Timing.of(WARM / share, ROUNDS / share, () -> ask(least, 200));
        System.out.printf("%s: %.1f ms, floor %.1f ms%n", name, page.median(), bottom.median());
        return new Line(name, page, bottom, said.size(), answer.length, packed(answer));
    }

    Line get(String name, URI address, String cookie) throws Exception {
        var request = HttpRequest.newBuilder(address).header("Cookie", cookie).build();
        return measure(name, () -> request, 200, () -> {}, 1);
    }

    private byte[] ask(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        var to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != expected || to.contains("sign-in")) {
            throw new IOException(request.uri() + " answered " + answer.statusCode() + " " + to + " "
                    + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    private static long packed(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.size();
    }
}
