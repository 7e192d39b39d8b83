package org.creativecities.portal.account.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** T-HEADERS: the same headers on every answer, whatever its status. */
@PortalTest
class HeadersTests {

    @Autowired
    private Routes routes;

    @Autowired
    private Walk walk;

    @Test
    void everyRoutesAnswerCarriesThem() {
        var wrong = new ArrayList<String>();
        for (var route : routes.all()) {
            var somebody = walk.somebodyFor(route);
            var account = somebody == null ? walk.person(Role.CITY_EDITOR) : somebody;
            var answer =
                    walk.send(request(route.method(), URI.create(route.dummy())).with(signedIn(account)));
            if (answer.getHeader("X-Fault") != null) {
                // EveryRouteTests tells about faults; the container answers them with the same headers.
                continue;
            }
            var missing = missing(answer);
            if (!missing.isEmpty()) {
                wrong.add(route + " lacks " + missing);
            }
            if (!String.valueOf(answer.getHeader("Cache-Control")).contains("no-store")) {
                wrong.add(route + " may be kept: " + answer.getHeader("Cache-Control"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void refusedAndUnknownRequestsCarryThemToo() {
        assertThat(missing(walk.send(get("/no-such-page")))).isEmpty();
        assertThat(missing(walk.send(get("/account")))).isEmpty();
        assertThat(missing(walk.send(post("/sign-out")))).isEmpty();
        assertThat(missing(walk.send(get(URI.create("/sign-in;x=1"))))).isEmpty();
        assertThat(missing(walk.send(get("/assets/css/none.css")))).isEmpty();
    }

    @Test
    void aSecureConnectionStaysSecure() {
        assertThat(walk.send(get("/sign-in").secure(true)).getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(walk.send(get("/sign-in")).getHeader("Strict-Transport-Security"))
                .isNull();
    }

    private static List<String> missing(MockHttpServletResponse answer) {
        var missing = new ArrayList<String>();
        var policy = answer.getHeader("Content-Security-Policy");
        if (policy == null || !policy.startsWith("default-src 'none'")) {
            missing.add("Content-Security-Policy");
        }
        expect(missing, answer, "X-Content-Type-Options", "nosniff");
        expect(missing, answer, "Referrer-Policy", "same-origin");
        expect(missing, answer, "Cross-Origin-Opener-Policy", "same-origin");
        expect(missing, answer, "Cross-Origin-Resource-Policy", "same-origin");
        for (var banner : List.of("Server", "X-Powered-By")) {
            if (answer.getHeader(banner) != null) {
                missing.add("no " + banner);
            }
        }
        return missing;
    }

    private static void expect(List<String> missing, MockHttpServletResponse answer, String header, String value) {
        if (!value.equals(answer.getHeader(header))) {
            missing.add(header);
        }
    }
}
