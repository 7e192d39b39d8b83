package org.creativecities.portal.account.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.TestDossiers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * T-LEAK and T-LOGIN by the clock: what is there and may not be seen is refused in the same time as what is not there,
 * and a wrong password as an unknown address. Compared by ranks: of a pair drawn from both kinds either one is the
 * slower about as often. Generous, since machines that build are busy; a difference one could use lies far beyond.
 */
@PortalTest
class TimingTests {

    private static final double GENEROUS = 0.25;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private interface Request {
        MockHttpServletRequestBuilder next() throws Exception;
    }

    @Test
    void anothersDossierIsRefusedAsFastAsNone() throws Exception {
        var there = dossiers.complete(dossiers.draft()).dossier();
        var reader = people.editorOf("1214");
        for (var path : new String[] {"/dossiers/%s", "/dossiers/%s/sections/5", "/dossiers/%s/history"}) {
            indistinguishable(path, 60, () -> asked(path, there, reader), () -> asked(path, UUID.randomUUID(), reader));
        }
    }

    @Test
    void aDossierThatIsNotOnesOwnToReviewIsRefusedAsFastAsNone() throws Exception {
        var there = dossiers.submitted().dossier();
        var reader = people.reviewer();
        var path = "/reviews/%s";
        indistinguishable(path, 60, () -> asked(path, there, reader), () -> asked(path, UUID.randomUUID(), reader));
    }

    @Test
    void aWrongPasswordIsRefusedAsFastAsAnUnknownAddress() throws Exception {
        var hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(TestPeople.PASSWORD);
        indistinguishable(
                "sign-in",
                20,
                () -> {
                    var person = people.auditor();
                    jdbc.sql("update person set password_hash = :hash where id = :id")
                            .param("hash", hash)
                            .param("id", person.id())
                            .update();
                    return signIn(person.email());
                },
                () -> signIn(UUID.randomUUID() + "@example.ir"));
    }

    private static MockHttpServletRequestBuilder asked(String path, UUID id, Account reader) {
        return get(path.formatted(id)).with(signedIn(reader));
    }

    /** From ever new addresses, which otherwise would be slowed down after some failures. */
    private MockHttpServletRequestBuilder signIn(String email) throws Exception {
        var page = mvc.perform(get("/sign-in")).andReturn().getResponse();
        var token = Jsoup.parse(page.getContentAsString()).selectFirst("input[name=_csrf]");
        return post("/sign-in")
                .cookie(page.getCookie("SESSION"))
                .param("_csrf", token.attr("value"))
                .with(request -> {
                    request.setRemoteAddr("2001:db8::" + Integer.toHexString(email.hashCode() & 0xffff));
                    return request;
                })
                .param("email", email)
                .param("password", "نادرست نادرست");
    }

    private void indistinguishable(String what, int count, Request one, Request other) throws Exception {
        for (var warming = 0; warming < count / 4; warming++) {
            time(one.next());
            time(other.next());
        }
        var first = new long[count];
        var second = new long[count];
        for (var turn = 0; turn < count; turn++) {
            first[turn] = time(one.next());
            second[turn] = time(other.next());
        }
        var slower = 0;
        for (var a : first) {
            for (var b : second) {
                slower += a > b ? 1 : 0;
            }
        }
        assertThat(slower / (double) (count * count))
                .as("how often the first kind of %s is the slower one", what)
                .isBetween(GENEROUS, 1 - GENEROUS);
    }

    private long time(MockHttpServletRequestBuilder asked) throws Exception {
        var before = System.nanoTime();
        var status = mvc.perform(asked).andReturn().getResponse().getStatus();
        assertThat(status).isGreaterThanOrEqualTo(400);
        return System.nanoTime() - before;
    }
}
