package org.creativecities.portal.packaged;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person at a browser without scripts: keeps cookies, reads pages, fills and sends forms, follows no redirect. */
final class Client {

    private final CookieManager cookies;
    private final HttpClient http;

    Client() {
        this(new CookieManager());
    }

    private Client(CookieManager cookies) {
        this.cookies = cookies;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    HttpResponse<String> get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address).GET());
    }

    Document page(URI address) throws IOException {
        var answer = get(address);
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + " answered " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), address.toString());
    }

    /** Sends the form with everything it holds, changed by what was typed. */
    HttpResponse<String> submit(Element form, Map<String, String> typed) throws IOException {
        return post(URI.create(form.absUrl("action")), fields(form, typed));
    }

    /** What a browser would send. */
    static Map<String, String> fields(Element form, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var type = field.attr("type");
            if ((type.equals("checkbox") || type.equals("radio")) && !field.hasAttr("checked")) {
                continue;
            }
            if (!type.equals("submit") && !type.equals("file")) {
                fields.put(
                        field.attr("name"),
                        field.is("select") ? field.select("option[selected]").val() : field.val());
            }
        }
        fields.putAll(typed);
        return fields;
    }

    HttpResponse<String> post(URI address, Map<String, String> fields) throws IOException {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(
                    request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    boolean hasCookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(cookie -> cookie.getName().equals(name));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
