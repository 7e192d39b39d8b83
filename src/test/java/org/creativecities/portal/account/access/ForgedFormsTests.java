package org.creativecities.portal.account.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.creativecities.portal.account.SignedIn.signedInWithoutToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** T-CSRF: no foreign page acts in anybody's name, and reading changes nothing. */
@PortalTest
class ForgedFormsTests {

    @Autowired
    private Routes routes;

    @Autowired
    private Walk walk;

    @Autowired
    private Fingerprint fingerprint;

    @Test
    void aFormWithoutTheSessionsTokenIsRefusedAndChangesNothing() {
        var wrong = new ArrayList<String>();
        var before = fingerprint.take();
        for (var route : routes.all()) {
            if (route.changes()) {
                var somebody = walk.somebodyFor(route);
                var account = somebody == null ? walk.person(Role.CITY_EDITOR) : somebody;
                note(wrong, "no token", route, status(route, account, null));
                note(wrong, "a made-up token", route, status(route, account, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
                note(
                        wrong,
                        "another session's token",
                        route,
                        status(route, account, tokenOf(walk.person(Role.AUDITOR))));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(fingerprint.take()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void readingChangesNothing(Role role) {
        var account = walk.person(role);
        var before = fingerprint.take();
        for (var route : routes.all()) {
            if (!route.changes() && walk.admits(route, account)) {
                walk.call(route, account);
                walk.status(HttpMethod.HEAD, route.dummy(), account);
            }
        }
        assertThat(fingerprint.take()).isEqualTo(before);
    }

    private int status(Routes.Route route, Account account, String token) {
        var asked = request(route.method(), URI.create(route.dummy()))
                .header("Origin", "https://elsewhere.example")
                .with(signedInWithoutToken(account));
        return walk.send(token == null ? asked : asked.param("_csrf", token)).getStatus();
    }

    /** The token that a page of this account's own session would carry. */
    private String tokenOf(Account account) {
        var asked = request(HttpMethod.POST, URI.create("/no-such-page")).with(signedIn(account));
        var token = new AtomicReference<String>();
        walk.send(asked.with(made -> {
            token.set(made.getParameter("_csrf"));
            return made;
        }));
        return token.get();
    }

    private static void note(ArrayList<String> wrong, String how, Routes.Route route, int status) {
        if (status != 403) {
            wrong.add(how + ": " + route + " → " + status);
        }
    }
}
