package org.creativecities.portal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.account.people.PasswordResets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** T-LOGIN: the portal tells nobody who has an account, and guessing is slow. */
@PortalTest
class SignInTests {

    private static final String PASSWORD = "سه واژه بلند کنار هم";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Passwords passwords;

    @Autowired
    private PasswordResets resets;

    @Test
    void theRightPasswordLetsInAndGivesASessionOfANewName() throws Exception {
        var email = personWithPassword();
        var planted = page("/sign-in");
        var answer = signIn(planted, email, PASSWORD, address());
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getCookie("SESSION")).isNotNull();
        assertThat(answer.getCookie("SESSION").getValue())
                .isNotEqualTo(planted.session().getValue());
    }

    @Test
    void wrongUnknownDisabledAndBlockedGetTheSameAnswer() throws Exception {
        var wrong = signIn(page("/sign-in"), personWithPassword(), "این گذرواژه نیست", address());
        var unknown = signIn(page("/sign-in"), UUID.randomUUID() + "@example.ir", "این گذرواژه نیست", address());
        var disabledPerson = personWithPassword();
        jdbc.sql("update person set state = 'DISABLED' where email = :email")
                .param("email", disabledPerson)
                .update();
        var disabled = signIn(page("/sign-in"), disabledPerson, PASSWORD, address());
        var blockedPerson = personWithPassword();
        for (var i = 0; i < 6; i++) {
            signIn(page("/sign-in"), blockedPerson, "این گذرواژه نیست", address());
        }
        var blocked = signIn(page("/sign-in"), blockedPerson, PASSWORD, address());
        assertThat(said(wrong))
                .isNotBlank()
                .isEqualTo(said(unknown))
                .isEqualTo(said(disabled))
                .isEqualTo(said(blocked));
        assertThat(wrong.getStatus())
                .isEqualTo(422)
                .isEqualTo(unknown.getStatus())
                .isEqualTo(disabled.getStatus())
                .isEqualTo(blocked.getStatus());
    }

    @Test
    void aLinkByMailLetsTheOwnerInThoughSomebodyElseGuesses() throws Exception {
        var email = personWithPassword();
        for (var i = 0; i < 7; i++) {
            signIn(page("/sign-in"), email, "این گذرواژه نیست", address());
        }
        var secret = resetSecret(email, "30 minutes");
        assertThat(resets.use(secret, "گذرواژه دیگری که بلند است")).isPresent();
        assertThat(signIn(page("/sign-in"), email, "گذرواژه دیگری که بلند است", address())
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    @Row("A13")
    void manyFailuresFromOneAddressAreStoppedWhateverHeadersItSends() throws Exception {
        var address = address();
        for (var i = 0; i < AddressLimit.FAILURES; i++) {
            signIn(page("/sign-in"), UUID.randomUUID() + "@example.ir", "این گذرواژه نیست", address);
        }
        var stopped = send(
                post("/sign-in").header("X-Forwarded-For", "203.0.113.9"),
                page("/sign-in"),
                personWithPassword(),
                PASSWORD,
                address);
        assertThat(stopped.getStatus()).isEqualTo(429);
        assertThat(stopped.getHeader("Retry-After")).isNotNull();
    }

    @Test
    void aResetLinkWorksOnceAndForHalfAnHour() {
        var secret = resetSecret(personWithPassword(), "30 minutes");
        assertThat(resets.use(secret, "گذرواژه دیگری که بلند است")).isPresent();
        assertThat(resets.use(secret, "و باز گذرواژه دیگری")).isEmpty();
        assertThat(resets.use(resetSecret(personWithPassword(), "-1 second"), "گذرواژه دیگری که بلند است"))
                .isEmpty();
    }

    @Test
    void askingForALinkSaysTheSameToEverybody() throws Exception {
        var known = ask(personWithPassword());
        var unknown = ask(UUID.randomUUID() + "@example.ir");
        assertThat(known.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(302);
        assertThat(known.getRedirectedUrl()).isEqualTo(unknown.getRedirectedUrl());
    }

    @Test
    void aFreshDatabaseHasNoAccount() {
        assertThat(jdbc.sql(
                                "select count(*) from person where password_hash is not null and email not like '%@example.ir'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aForeignPageToComeBackToIsForgotten() throws Exception {
        var email = personWithPassword();
        for (var wish : new String[] {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"}) {
            var asked = post("/sign-in").param("to", wish);
            assertThat(send(asked, page("/sign-in"), email, PASSWORD, address()).getRedirectedUrl())
                    .doesNotContain("elsewhere");
        }
    }

    private MockHttpServletResponse ask(String email) throws Exception {
        return send(post("/password-reset"), page("/password-reset"), email, "", address());
    }

    private String personWithPassword() {
        var account = people.editorOf("1101");
        jdbc.sql("update person set password_hash = :hash where id = :id")
                .param("hash", passwords.hash(PASSWORD))
                .param("id", account.id())
                .update();
        return account.email();
    }

    private String resetSecret(String email, String life) {
        var secret = Seal.secret();
        jdbc.sql("insert into password_reset (secret_hash, person_id, created_at, expires_at) "
                        + "select :hash, id, portal_now(), portal_now() + cast(:life as interval) from person "
                        + "where email = :email")
                .param("hash", Seal.hash(secret))
                .param("life", life)
                .param("email", email)
                .update();
        return secret;
    }

    private Page page(String path) throws Exception {
        var answer = mvc.perform(get(path)).andReturn().getResponse();
        var token = Jsoup.parse(answer.getContentAsString()).selectFirst("input[name=_csrf]");
        return new Page(answer.getCookie("SESSION"), token.attr("value"));
    }

    private MockHttpServletResponse signIn(Page page, String email, String password, String address) throws Exception {
        return send(post("/sign-in"), page, email, password, address);
    }

    private MockHttpServletResponse send(
            MockHttpServletRequestBuilder asked, Page page, String email, String password, String address)
            throws Exception {
        return mvc.perform(asked.cookie(page.session())
                        .param("_csrf", page.token())
                        .param("email", email)
                        .param("password", password)
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .andReturn()
                .getResponse();
    }

    private static String said(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).select(".error-summary").text();
    }

    /** An address of its own for each attempt, so that the tests do not slow each other down. */
    private static String address() {
        var random = UUID.randomUUID();
        return "2001:db8:" + Long.toHexString(random.getMostSignificantBits() >>> 48) + ":"
                + Long.toHexString(random.getLeastSignificantBits() & 0xffff) + "::1";
    }

    private record Page(Cookie session, String token) {}
}
