package org.creativecities.portal.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.SignedIn;
import org.creativecities.portal.account.session.AccountReader;
import org.creativecities.portal.localization.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal of its own with 512 MB of heap on the large database, and fifty people who work on it at the same time. */
final class Crowd {

    private static final int PEOPLE = 50;
    private static final Duration FOR = Duration.ofSeconds(40);

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final AccountReader accounts;
    private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> failures = new ConcurrentSkipListMap<>();

    Crowd(ApplicationContext context, JdbcClient jdbc, AccountReader accounts) {
        this.context = context;
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    String words() throws Exception {
        var port = freePort();
        var process = start(port);
        try {
            waitFor(port, process);
            work(port);
            var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            return String.format(
                    Locale.ROOT,
                    "-Xmx512m, %d people without pauses for %d s: %,d answers (%d a second), median %d ms, nine of ten below %d ms, "
                            + "failures: %s; resident memory at its peak %s.",
                    PEOPLE,
                    FOR.toSeconds(),
                    sorted.length,
                    sorted.length / FOR.toSeconds(),
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 9 / 10],
                    failures.isEmpty() ? "none" : failures,
                    peak(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void work(int port) throws Exception {
        var tasks = new ArrayList<Callable<Void>>();
        var people = people();
        for (var person : people) {
            var session = SignedIn.session(context, person);
            var paths = paths(person);
            tasks.add(() -> walk(port, session, paths));
        }
        var pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            pool.invokeAll(tasks);
        } finally {
            pool.shutdown();
        }
    }

    private Void walk(int port, SignedIn.Session session, List<String> paths) throws InterruptedException {
        var http = HttpClient.newHttpClient();
        var end = System.nanoTime() + FOR.toNanos();
        for (var step = 0; System.nanoTime() < end; step++) {
            var start = System.nanoTime();
            try {
                var request = HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + paths.get(step % paths.size())))
                        .header("Cookie", session.cookie())
                        .header("Accept-Encoding", "gzip")
                        .timeout(Duration.ofSeconds(30));
                var status =
                        http.send(request.build(), BodyHandlers.discarding()).statusCode();
                if (status != 200) {
                    failed(status + " " + kind(paths.get(step % paths.size())));
                }
            } catch (IOException e) {
                failed(e.getClass().getSimpleName() + " " + kind(paths.get(step % paths.size())));
            }
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        return null;
    }

    private void failed(String what) {
        failures.computeIfAbsent(what, none -> new AtomicInteger()).incrementAndGet();
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9a-f-]{36}", "{id}");
    }

    private List<Account> people() {
        return jdbc
                .sql(
                        "select p.id from person p join role_grant g on g.person_id = p.id where g.state = 'ACTIVE' "
                                + "and (p.email in ('head@example.ir', 'expert@example.ir', 'auditor@example.ir') or g.role = 'REVIEWER' "
                                + "or p.email like 'editor.%' or p.email like 'mayor.%' or p.email like 'bench.1%') order by p.email desc limit :n")
                .param("n", PEOPLE)
                .query(UUID.class)
                .list()
                .stream()
                .map(person -> accounts.read(person, null, Language.PERSIAN).orElseThrow())
                .toList();
    }

    private List<String> paths(Account person) {
        return switch (person.role()) {
            case REVIEWER -> List.of("/reviews", "/notifications", "/search?q=music");
            case CITY_EDITOR, MAYOR -> {
                var own = jdbc.sql(
                                "select id from dossier where municipality_code = :mine and deleted_at is null limit 1")
                        .param("mine", person.municipality())
                        .query(UUID.class)
                        .optional();
                yield own.map(id -> List.of(
                                "/workspace", "/dossiers", "/dossiers/" + id, "/dossiers/" + id + "/sections/5"))
                        .orElse(List.of("/workspace", "/dossiers", "/calls"));
            }
            default ->
                List.of(
                        "/office",
                        "/office/dossiers",
                        "/office/dossiers?page=40&sort=city",
                        "/office/audit-log",
                        "/search?q=music");
        };
    }

    private Process start(int port) throws IOException {
        var environment = context.getEnvironment();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.creativecities.portal.PortalApplication",
                "--server.port=" + port,
                "--portal.demo=false",
                // builders of other tests stand on the class path too
                "--spring.main.lazy-initialization=true",
                "--logging.level.root=warn"));
        for (var name : List.of(
                "spring.datasource.url",
                "spring.datasource.username",
                "spring.datasource.password",
                "spring.flyway.url",
                "spring.flyway.user",
                "spring.flyway.password")) {
            command.add("--" + name + "=" + environment.getRequiredProperty(name));
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench-crowd.log").toFile())
                .start();
    }

    private static void waitFor(int port, Process process) throws Exception {
        var http = HttpClient.newHttpClient();
        for (var second = 0; second < 120 && process.isAlive(); second++) {
            try {
                if (http.send(
                                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                                                .build(),
                                        BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(1_000);
            }
        }
        throw new IOException("the portal did not start; see target/bench-crowd.log");
    }

    /** As the kernel counts it; only Linux tells. */
    private static String peak(long pid) throws IOException {
        var status = Path.of("/proc", String.valueOf(pid), "status");
        return Files.exists(status)
                ? Arrays.stream(Files.readString(status).split("\n"))
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
