package org.creativecities.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashSet;
import java.util.Locale;
import org.jsoup.Jsoup;

/** What a first visit loads: the page and every file it names, as they go over the line. */
record FirstVisit(URI address) {

    String words() throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var page = http.send(HttpRequest.newBuilder(address.resolve("/")).build(), BodyHandlers.ofString());
        var files = new LinkedHashSet<String>();
        var parsed = Jsoup.parse(page.body(), address.toString());
        parsed.select("link[rel=stylesheet], link[rel=preload], link[rel=icon]")
                .forEach(one -> files.add(one.absUrl("href")));
        parsed.select("script[src], img[src]:not([loading=lazy])").forEach(one -> files.add(one.absUrl("src")));
        var fonts = 0L;
        var others = 0L;
        for (var file : files) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(file))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            if (file.contains(".woff2")) {
                fonts += answer.body().length;
            } else {
                others += answer.body().length;
            }
        }
        return String.format(
                Locale.ROOT,
                "%d files beside the page: %,d bytes of styles, scripts and pictures, %,d bytes of the font, %,d together.",
                files.size(),
                others,
                fonts,
                others + fonts);
    }
}
