package org.creativecities.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.creativecities.portal.account.SignedIn;
import org.creativecities.portal.account.session.AccountReader;
import org.creativecities.portal.export.ExportList;
import org.creativecities.portal.localization.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Every page over a small world and over a large one, each beside its floor; then fifty people in 512 MB. */
@BenchTest
class BenchTests {

    private static final int SMALL = 88;
    private static final int LARGE = 9_988;
    private static final int FEW_ENTRIES = 10_000;
    private static final int MANY_ENTRIES = Integer.getInteger("bench.history", 1_000_000);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountReader accounts;

    @Autowired
    private javax.sql.DataSource source;

    @Test
    void pagesOverTenAndOverTenThousandDossiers() throws Exception {
        var world = new SeededWorld(context.getEnvironment());
        var report = new Report();
        report.says("Measured on: " + Machine.words() + ".");
        report.says(
                "Floor: the same statements by plain JDBC and the same bytes by a bare HTTP server in the same process.");
        try (var floor = new Floor(source)) {
            world.grow(SMALL, FEW_ENTRIES);
            // once for nothing, so that the second world does not profit from a compiler that has had more time
            pages(floor);
            var small = pages(floor);
            world.grow(LARGE, MANY_ENTRIES);
            var large = pages(floor);
            report.heading("100 → 10,000 dossiers, 10,000 → %,d history rows".formatted(MANY_ENTRIES));
            report.pages(small, large);
        }
        report.heading("Export");
        try (var floor = new Floor(source)) {
            report.says(export(floor));
        }
        report.heading("First visit");
        report.says(new FirstVisit(address("")).words());
        report.heading("Fifty people at work");
        report.says(new Crowd(context, jdbc, accounts).words());
        report.keep();
    }

    private List<Line> pages(Floor floor) throws Exception {
        var meter = new Meter(floor);
        var head = session("head@example.ir");
        var mayor = session("editor.yazd@example.ir");
        var reviewer = session("reviewer@example.ir");
        var own = one("select d.id from dossier d join municipality m on m.code = d.municipality_code "
                + "where d.status = 'DRAFT' and m.name_fa = 'یزد' and d.reference not like 'CC-1399-%'");
        var sent = one(
                "select id from dossier where sendings > 0 and reference not like 'CC-1399-%' order by reference limit 1");
        var review = one(
                "select r.id from review r join dossier d on d.id = r.dossier_id join person p on p.id = r.reviewer_id "
                        + "where p.email = 'reviewer@example.ir' and r.status in ('OPEN', 'SUBMITTED') and d.reference not like 'CC-1399-%' order by d.reference limit 1");
        var lines = new ArrayList<Line>();
        lines.add(meter.get("home (public)", address("/"), ""));
        lines.add(meter.get("list of dossiers", address("/office/dossiers"), head.cookie()));
        lines.add(meter.get(
                "list, filtered and sorted",
                address("/office/dossiers?status=UNDER_REVIEW&sort=city&dir=asc"),
                head.cookie()));
        lines.add(meter.get(
                "search",
                address("/search?q=" + URLEncoder.encode("کاشی هفت رنگ", StandardCharsets.UTF_8)),
                head.cookie()));
        lines.add(meter.get("dashboard", address("/office"), head.cookie()));
        lines.add(meter.get("dossier (city)", address("/dossiers/" + own), mayor.cookie()));
        lines.add(meter.get("section form", address("/dossiers/" + own + "/sections/5"), mayor.cookie()));
        lines.add(meter.get("dossier (secretariat)", address("/office/dossiers/" + sent), head.cookie()));
        lines.add(meter.get("review page", address("/reviews/" + review), reviewer.cookie()));
        lines.add(meter.get("event log", address("/office/audit-log"), head.cookie()));
        lines.add(save(meter, own, mayor));
        lines.add(signIn(meter));
        return lines;
    }

    private Line save(Meter meter, UUID dossier, SignedIn.Session city) throws Exception {
        var count = new int[1];
        return meter.measure(
                "section save",
                () -> form(
                        "/dossiers/" + dossier + "/sections/5/autosave",
                        city.cookie(),
                        Map.of(
                                "question",
                                "5",
                                "language",
                                "fa",
                                "value",
                                "متن آزمون " + System.nanoTime() + " " + count[0]++,
                                "version",
                                String.valueOf(version(dossier)),
                                "_csrf",
                                city.token())),
                200,
                () -> {},
                2);
    }

    private Line signIn(Meter meter) throws Exception {
        // the hash itself says how it was made
        var passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        var hash = jdbc.sql("select password_hash from person where email = 'expert@example.ir'")
                .query(String.class)
                .single();
        // every sign-in begins with a page of its own: its session and its token are used once
        var prepared = new ArrayDeque<HttpRequest>();
        for (var n = 0; n < Meter.requests(10); n++) {
            prepared.add(filledIn());
        }
        return meter.measure(
                "sign-in (floor with the hash)",
                prepared::remove,
                302,
                () -> passwords.matches("creative-cities", hash),
                10);
    }

    private HttpRequest filledIn() {
        try {
            var page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address("/sign-in")).build(), BodyHandlers.ofString());
            var cookies = page.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";", 2)[0])
                    .collect(Collectors.joining("; "));
            var token =
                    Jsoup.parse(page.body()).select("main input[name=_csrf]").first();
            return form(
                    "/sign-in",
                    cookies,
                    Map.of(
                            "email",
                            "expert@example.ir",
                            "password",
                            "creative-cities",
                            "_csrf",
                            Objects.requireNonNull(token, page.body()).val()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of the list of dossiers as they are handed to a spreadsheet, beside the same statement by plain JDBC. */
    private String export(Floor floor) throws Exception {
        var list = context.getBeansOfType(ExportList.class).values().stream()
                .filter(one -> one.name().equals("dossiers"))
                .findFirst()
                .orElseThrow();
        var head = accounts.read(one("select id from person where email = 'head@example.ir'"), null, Language.PERSIAN)
                .orElseThrow();
        var rows = new AtomicInteger();
        Callable<Integer> work = () -> {
            list.write(Map.of(), head, cells -> rows.incrementAndGet());
            return rows.get();
        };
        Statements.listen();
        work.call();
        var said = Statements.heard();
        var count = rows.get();
        var took = Timing.of(3, 9, work);
        var least = Timing.of(3, 9, () -> {
            floor.ask(said);
            return count;
        });
        return String.format(
                Locale.ROOT,
                "%,d rows of the list of dossiers to an export: %.0f ms, floor %.0f ms (%.1f ×), %d statements.",
                count,
                took.median(),
                least.median(),
                took.median() / least.median(),
                said.size());
    }

    private long version(UUID dossier) {
        return jdbc.sql(
                        "select version from answer where dossier_id = :id and section = '5' and question = '5' and language = 'fa'")
                .param("id", dossier)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private HttpRequest request(String path, String cookie) {
        return HttpRequest.newBuilder(address(path)).header("Cookie", cookie).build();
    }

    private HttpRequest form(String path, String cookie, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address(path))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private SignedIn.Session session(String email) {
        var person = one("select id from person where email = '" + email + "'");
        return SignedIn.session(
                context, accounts.read(person, null, Language.PERSIAN).orElseThrow());
    }

    private UUID one(String sql) {
        return jdbc.sql(sql).query(UUID.class).single();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
