package org.creativecities.portal.demo;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MockMvc;

/** Follows every link that the pages offer a person, as a patient visitor would, and never sends a form. */
public final class Crawler {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** How many addresses that differ only in ids, numbers or questions are looked at. */
    private static final int LIKE_EACH_OTHER = 4;

    private final MockMvc mvc;
    private final @Nullable Account account;
    private final String prefix;

    Crawler(MockMvc mvc, @Nullable Account account, String prefix) {
        this.mvc = mvc;
        this.account = account;
        this.prefix = prefix;
    }

    /** What was answered to an address. */
    record Answer(String path, int status, String type, String body) {

        boolean isPage() {
            return type.startsWith("text/html");
        }

        Document page() {
            return Jsoup.parse(body);
        }
    }

    /** Visits everything reachable from these addresses. */
    Map<String, Answer> visit(Set<String> starts, BiConsumer<String, Answer> each) throws Exception {
        var waiting = new ArrayDeque<>(starts);
        var seen = new LinkedHashSet<>(starts);
        var alike = new LinkedHashMap<String, Integer>();
        var answers = new LinkedHashMap<String, Answer>();
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            var answer = ask(path);
            answers.put(path, answer);
            each.accept(path, answer);
            if (!answer.isPage() || answer.status() != 200) {
                continue;
            }
            for (var link : answer.page().select("a[href]")) {
                var next = local(link.attr("href"), path);
                if (next != null && seen.add(next) && alike.merge(shape(next), 1, Integer::sum) <= LIKE_EACH_OTHER) {
                    waiting.add(next);
                }
            }
        }
        return answers;
    }

    Answer ask(String path) throws Exception {
        var request = get(java.net.URI.create("http://localhost" + path));
        if (account != null) {
            request.with(SignedIn.signedIn(account));
        }
        var result = mvc.perform(request).andReturn();
        if (result.getRequest().isAsyncStarted()) {
            result = mvc.perform(
                            org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch(result))
                    .andReturn();
        }
        var response = result.getResponse();
        var location = response.getRedirectedUrl();
        if (location != null && response.getStatus() / 100 == 3 && !location.contains("sign-in")) {
            var next = local(location, path);
            if (next != null && !next.equals(path)) {
                return ask(next);
            }
        }
        return new Answer(
                path,
                response.getStatus(),
                String.valueOf(response.getContentType()),
                response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A link as a local address of this language, or null for what leads elsewhere. */
    private @Nullable String local(String href, String page) {
        if (href.isBlank() || href.startsWith("#") || href.startsWith("mailto:") || href.startsWith("tel:")) {
            return null;
        }
        var target = java.net.URI.create("http://localhost" + page).resolve(href.replace(" ", "%20"));
        if (!"localhost".equals(target.getHost())) {
            return null;
        }
        var path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        var english = path.equals("/en") || path.startsWith("/en/");
        return path.contains("/assets/") || english != prefix.equals("/en") ? null : path;
    }

    private static String shape(String path) {
        return ID.matcher(path).replaceAll("*").replaceAll("\\?.*", "?").replaceAll("/[^/?]*\\d[^/?]*", "/#");
    }
}
