package org.creativecities.portal.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.concurrent.atomic.AtomicReference;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.account.people.Credentials;
import org.creativecities.portal.account.people.Users;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;

/** T-SESSION: a sign-in ends when it should, at the next request. */
@PortalTest
class SessionTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Users users;

    @Autowired
    private Credentials credentials;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Test
    void leavingKillsTheSession() throws Exception {
        var token = new AtomicReference<String>();
        var session = new AtomicReference<Cookie>();
        mvc.perform(
                post("/no-such-page").with(signedIn(people.editorOf("1101"))).with(request -> {
                    token.set(request.getParameter("_csrf"));
                    session.set(request.getCookies()[0]);
                    return request;
                }));
        assertThat(alive(session.get())).isTrue();
        mvc.perform(post("/sign-out").cookie(session.get()).param("_csrf", token.get()));
        assertThat(alive(session.get())).isFalse();
    }

    @Test
    void aNewPasswordKillsAllOldSessions() throws Exception {
        var account = people.editorOf("1101");
        var session = sessionOf(account);
        credentials.changePassword(account.id(), "باغ انار و پنجره آبی");
        assertThat(alive(session)).isFalse();
    }

    @Test
    void losingARoleKillsTheSession() throws Exception {
        var account = people.editorOf("1101");
        people.also(account.id(), Role.REVIEWER, null);
        var session = sessionOf(account);
        users.revoke(account.acting().id(), people.administrator());
        assertThat(alive(session)).isFalse();
    }

    @Test
    void beingDisabledKillsTheSession() throws Exception {
        var account = people.reviewer();
        var session = sessionOf(account);
        users.disable(account.id(), "", people.administrator());
        assertThat(alive(session)).isFalse();
    }

    @Test
    void halfAnHourOfSilenceEndsASignIn() throws Exception {
        var session = sessionOf(people.reviewer());
        change(session, SignIn.SEEN, (Long seen) -> seen - 29 * 60);
        assertThat(alive(session)).isTrue();
        change(session, SignIn.SEEN, (Long seen) -> seen - 31 * 60);
        assertThat(alive(session)).isFalse();
    }

    @Test
    void staffMustSignInAgainAfterEightHoursOthersAfterTwelve() throws Exception {
        assertThat(alive(begun(people.expert(), 7))).isTrue();
        assertThat(alive(begun(people.expert(), 9))).isFalse();
        assertThat(alive(begun(people.editorOf("1101"), 9))).isTrue();
        assertThat(alive(begun(people.editorOf("1101"), 13))).isFalse();
    }

    @Test
    void savingWhileTypingDoesNotProlongASignIn() throws Exception {
        var session = sessionOf(people.reviewer());
        change(session, SignIn.SEEN, (Long seen) -> seen - 20 * 60);
        var before = this.<Long>attribute(session, SignIn.SEEN);
        mvc.perform(get("/account").cookie(session).header(SessionContexts.BACKGROUND_HEADER, "1"));
        assertThat(this.<Long>attribute(session, SignIn.SEEN)).isEqualTo(before);
        mvc.perform(get("/account").cookie(session));
        assertThat(this.<Long>attribute(session, SignIn.SEEN)).isGreaterThan(before);
    }

    @Test
    void aSessionOfAnotherFormatReadsAsSignedOut() throws Exception {
        var session = sessionOf(people.reviewer());
        change(session, SignIn.ATTRIBUTE, (String line) -> "2" + line.substring(1));
        assertThat(alive(session)).isFalse();
    }

    @Test
    void aDamagedSessionReadsAsSignedOut() throws Exception {
        var session = sessionOf(people.reviewer());
        jdbc.sql("update spring_session_attributes set attribute_bytes = '\\x00' where attribute_name = :name "
                        + "and session_primary_id = (select primary_id from spring_session where session_id = :id)")
                .param("name", SignIn.ATTRIBUTE)
                .param("id", id(session))
                .update();
        assertThat(alive(session)).isFalse();
    }

    @Test
    void anIdInTheAddressIsNoSession() throws Exception {
        var session = sessionOf(people.reviewer());
        assertThat(mvc.perform(get(java.net.URI.create("/account;jsessionid=" + id(session))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    private boolean alive(Cookie session) throws Exception {
        return mvc.perform(get("/account").cookie(session))
                        .andReturn()
                        .getResponse()
                        .getStatus()
                == 200;
    }

    private Cookie begun(Account account, int hoursAgo) throws Exception {
        var session = sessionOf(account);
        change(session, SignIn.ATTRIBUTE, (String line) -> {
            var now = SignIn.parse(line).orElseThrow();
            return new SignIn(
                            now.person(),
                            now.grant(),
                            now.at().minusSeconds(hoursAgo * 3600L),
                            now.secondFactor(),
                            now.confirmedAt())
                    .text();
        });
        return session;
    }

    private Cookie sessionOf(Account account) throws Exception {
        var session = new AtomicReference<Cookie>();
        mvc.perform(get("/no-such-page").with(signedIn(account)).with(request -> {
            session.set(request.getCookies()[0]);
            return request;
        }));
        return session.get();
    }

    private <T> T attribute(Cookie session, String name) {
        return sessions.findById(id(session)).<T>getAttribute(name);
    }

    private <T> void change(Cookie cookie, String name, java.util.function.UnaryOperator<T> by) {
        @SuppressWarnings("unchecked")
        var repository = (SessionRepository<Session>) sessions;
        var session = repository.findById(id(cookie));
        session.setAttribute(name, by.apply(session.getAttribute(name)));
        repository.save(session);
    }

    private static String id(Cookie cookie) {
        return new String(
                java.util.Base64.getDecoder().decode(cookie.getValue()), java.nio.charset.StandardCharsets.UTF_8);
    }
}
