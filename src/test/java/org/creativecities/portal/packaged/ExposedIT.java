package org.creativecities.portal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.creativecities.portal.Row;
import org.creativecities.portal.database.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-EXPOSED and T-HEADERS: the packaged portal in its production form, as a stranger sees it. */
class ExposedIT {

    private static final Client STRANGER = new Client();

    private static EmbeddedPostgres server;
    private static PackagedPortal portal;
    private static int management;

    @BeforeAll
    static void startInProductionForm() {
        server = EmbeddedPostgres.open(PackagedPortal.FOLDER.resolve("exposed"), 0);
        management = PackagedPortal.freePort();
        portal = PackagedPortal.launch(
                PackagedPortal.freePort(),
                ProductionSettings.on(server.database("exposed_" + Long.toHexString(System.nanoTime())), management));
        portal.awaitHealth(management);
    }

    @AfterAll
    static void stop() {
        portal.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/health",
                "/actuator/health/readiness",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/metrics",
                "/actuator/prometheus",
                "/actuator/scheduledtasks",
                "/actuator/threaddump",
                "/en/actuator/env",
                "/h2-console",
                "/console",
                "/manager/html",
                "/jolokia",
                "/swagger-ui.html",
                "/v3/api-docs",
                "/openapi.json",
                "/graphql",
                "/.git/HEAD",
                "/.git/config",
                "/.env",
                "/.ci/run",
                "/.svn/entries",
                "/pom.xml",
                "/docker-compose.yml",
                "/application.properties",
                "/application-production.properties",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/META-INF/spring.factories",
                "/BOOT-INF/classes/application.properties",
                "/backup.zip",
                "/dump.sql",
                "/data/postgresql/secret",
                "/db/migration/action/V20261125_0100__create_action_tables.sql",
                "/messages/site/layout.properties",
                "/templates/layout/page.html",
                "/assets/../application.properties",
                "/assets/%2e%2e/application.properties",
                "/assets/..%2fapplication.properties",
                "/assets//../application.properties",
                "/assets/js/page.js.map",
                "/assets/css/page.css.map",
                "/server-status",
                "/phpinfo.php",
                "/wp-login.php",
            })
    void whatIsNotForStrangersIsNotThere(String path) throws IOException {
        var answer = STRANGER.get(portal.uri(path));
        assertThat(answer.statusCode()).as(path).isIn(400, 403, 404);
        assertThat(answer.body()).doesNotContain("Exception", "springframework", "at org.");
    }

    @Test
    @Row("L7")
    void theProcessAnswersOnlyOnItsOwnPort() throws IOException {
        assertThat(STRANGER.get(portal.managementUri(management, "/actuator/health/readiness"))
                        .body())
                .contains("UP");
        assertThat(STRANGER.get(portal.managementUri(management, "/actuator/env"))
                        .statusCode())
                .isIn(403, 404);
        assertThat(STRANGER.get(portal.managementUri(management, "/sign-in")).statusCode())
                .isIn(403, 404);
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectItsReader() throws IOException {
        for (var path :
                List.of("/", "/en/", "/sign-in", "/nothing-here", "/workspace", "/assets/nothing.css", "/%00")) {
            var answer = STRANGER.get(portal.uri(path));
            var headers = answer.headers();
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            if (answer.statusCode() == 400) {
                // Refused by the server itself, before any filter of ours: nothing in it could do harm.
                assertThat(answer.body()).doesNotContain("<script", "Tomcat");
                continue;
            }
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy"))
                    .as(path)
                    .isPresent();
            assertThat(headers.firstValue("Server")).as(path).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).as(path).isEmpty();
        }
    }

    @Test
    void aStrangerWhoClaimsToBeTheProxyIsNotBelieved() throws IOException {
        // This process is the configured proxy, so its word on the scheme counts; the answer must then demand TLS.
        var answer =
                STRANGER.send(HttpRequest.newBuilder(portal.uri("/sign-in")).header("X-Forwarded-Proto", "https"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(STRANGER.get(portal.uri("/sign-in")).headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void strangeMethodsAreRefused() throws IOException {
        for (var method : List.of("TRACE", "PUT", "DELETE", "PROPFIND", "CONNECTED")) {
            var answer = STRANGER.send(HttpRequest.newBuilder(portal.uri("/")).method(method, BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(method).isBetween(400, 501);
            assertThat(answer.statusCode()).as(method).isNotEqualTo(500);
        }
    }

    @Test
    void theLogIsOneJsonLineAnEvent() {
        assertThat(portal.printed().lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }
}
