package org.creativecities.portal.account.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** T-ACCESS, the second half: every address as every role. Routes that modules add later are walked by themselves. */
@PortalTest
class EveryRouteTests {

    private static final List<UnaryOperator<String>> TRICKS = List.of(
            path -> "/" + path,
            path -> path + "/",
            path -> path + ";x=1",
            path -> path + ".json",
            path -> path + "%2f",
            path -> "/./" + path.substring(1),
            path -> path.toUpperCase(Locale.ROOT),
            path -> "/assets/.." + path,
            path -> "/en/en" + path);

    @Autowired
    private Routes routes;

    @Autowired
    private Walk walk;

    @Autowired
    private Fingerprint fingerprint;

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoIsNotInTheRowIsRefusedAndChangesNothing(Role role) {
        var account = walk.person(role);
        var wrong = new ArrayList<String>();
        var before = fingerprint.take();
        for (var route : routes.all()) {
            if (!walk.admits(route, account)) {
                var status = walk.call(route, account);
                if (status != 403 && status != 404) {
                    wrong.add(role.code() + " " + route + " → " + status);
                }
            }
        }
        assertThat(wrong).as("doors that should be shut").isEmpty();
        assertThat(fingerprint.take()).as("tables after refused requests").isEqualTo(before);
    }

    @Test
    void aStrangerIsRefusedEverywhereButAtTheFrontDoor() {
        var wrong = new ArrayList<String>();
        var before = fingerprint.take();
        for (var route : routes.all()) {
            if (!walk.admits(route, null)) {
                var status = walk.call(route, null);
                if (status != 303 && status != 403 && status != 404) {
                    wrong.add("stranger " + route + " → " + status);
                }
            }
        }
        assertThat(wrong).as("doors that should be shut").isEmpty();
        assertThat(fingerprint.take()).as("tables after refused requests").isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoIsInTheRowNeverGetsAFault(Role role) {
        var account = walk.person(role);
        var wrong = new ArrayList<String>();
        for (var route : routes.all()) {
            if (walk.admits(route, account) && !endsTheSession(route)) {
                var answer = walk.send(
                        request(route.method(), URI.create(route.dummy())).with(signedIn(account)));
                if (answer.getStatus() >= 500) {
                    wrong.add(
                            role.code() + " " + route + " → " + answer.getStatus() + " " + answer.getHeader("X-Fault"));
                }
            }
        }
        assertThat(wrong).as("faults").isEmpty();
    }

    @Test
    void noSpellingOfAnAddressIsMoreGenerous() {
        var wrong = new ArrayList<String>();
        for (var route : routes.all()) {
            var outsider = outsider(route);
            if (outsider == null) {
                continue;
            }
            for (var trick : TRICKS) {
                // A path that begins with two slashes would be read as a host.
                var path = "http://localhost" + trick.apply(route.dummy());
                note(wrong, route + " as " + path, walk.status(route.method(), path, walk.person(outsider)));
            }
            if (route.method().equals(HttpMethod.GET)) {
                note(wrong, "HEAD " + route, walk.status(HttpMethod.HEAD, route.dummy(), walk.person(outsider)));
                note(wrong, "OPTIONS " + route, walk.status(HttpMethod.OPTIONS, route.dummy(), walk.person(outsider)));
            } else {
                var disguised = request(HttpMethod.POST, URI.create("/sign-out"))
                        .param("_method", route.method().name())
                        .header("X-HTTP-Method-Override", route.method().name())
                        .header("X-Original-URL", route.dummy())
                        .header("X-Forwarded-Prefix", "/assets");
                note(wrong, "disguised " + route, walk.send(disguised).getStatus());
            }
        }
        assertThat(wrong).as("spellings that open a shut door").isEmpty();
    }

    private static void note(List<String> wrong, String what, int status) {
        // 303 leads a stranger to the sign-in page; nothing else may be anything but a refusal.
        if (status != 303 && (status < 400 || status >= 500)) {
            wrong.add(what + " → " + status);
        }
    }

    /** A role that the row does not name, or null where all are named. */
    private Role outsider(Routes.Route route) {
        for (var role : Role.values()) {
            if (!walk.admits(route, walk.person(role))) {
                return role;
            }
        }
        return null;
    }

    private static boolean endsTheSession(Routes.Route route) {
        return route.path().equals("/sign-out");
    }
}
