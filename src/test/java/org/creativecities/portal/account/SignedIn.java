package org.creativecities.portal.account;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Set;
import org.creativecities.portal.account.access.SessionCsrfTokens;
import org.creativecities.portal.account.session.SignIn;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Signs a request in as a browser would be: a real stored session, its cookie, and for a form that changes something
 * the token of that session.
 */
public final class SignedIn {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private SignedIn() {}

    /** A browser in which this account is signed in, sending a form that our own page printed. */
    public static RequestPostProcessor signedIn(Account account) {
        return request -> sign(request, account, true);
    }

    /** A browser in which this account is signed in, sending what some other page made. */
    public static RequestPostProcessor signedInWithoutToken(Account account) {
        return request -> sign(request, account, false);
    }

    /** A stored session for requests over a real line. */
    public record Session(String cookie, String token) {}

    /** Signs this account in, as if through the sign-in page. */
    public static Session session(ApplicationContext context, Account account) {
        var now = context.getBean(DatabaseClock.class).now().truncatedTo(ChronoUnit.MICROS);
        var csrf = SessionCsrfTokens.next();
        @SuppressWarnings("unchecked")
        var sessions =
                (SessionRepository<org.springframework.session.Session>) context.getBean(SessionRepository.class);
        var name = context.getEnvironment().getRequiredProperty("server.servlet.session.cookie.name");
        return new Session(name + "=" + encoded(stored(sessions, account, now, now, csrf)), masked(csrf));
    }

    /** A browser in which this account signed in an hour ago and has given no password since. */
    public static RequestPostProcessor signedInAnHourAgo(Account account) {
        return request -> sign(request, account, true, 3600);
    }

    private static MockHttpServletRequest sign(MockHttpServletRequest request, Account account, boolean token) {
        return sign(request, account, token, 0);
    }

    private static MockHttpServletRequest sign(
            MockHttpServletRequest request, Account account, boolean token, int confirmedSecondsAgo) {
        var context = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        var now = context.getBean(DatabaseClock.class).now().truncatedTo(ChronoUnit.MICROS);
        var csrf = SessionCsrfTokens.next();
        @SuppressWarnings("unchecked")
        var sessions =
                (SessionRepository<org.springframework.session.Session>) context.getBean(SessionRepository.class);
        request.setCookies(new Cookie(
                "SESSION", encoded(stored(sessions, account, now, now.minusSeconds(confirmedSecondsAgo), csrf))));
        if (token && !HARMLESS.contains(request.getMethod()) && request.getParameter("_csrf") == null) {
            request.addParameter("_csrf", masked(csrf));
        }
        return request;
    }

    /** Stores a session of this account and answers its id. */
    private static String stored(
            SessionRepository<org.springframework.session.Session> sessions,
            Account account,
            Instant now,
            Instant confirmed,
            String csrf) {
        var session = sessions.createSession();
        var signIn = new SignIn(account.id(), account.acting().id(), now, true, confirmed);
        session.setAttribute(SignIn.ATTRIBUTE, signIn.text());
        session.setAttribute(SignIn.SEEN, now.getEpochSecond());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                account.id().toString());
        session.setAttribute(SessionCsrfTokens.ATTRIBUTE, csrf);
        sessions.save(session);
        return session.getId();
    }

    private static String encoded(String id) {
        return Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** The token as a page prints it: exclusive-or with a random mask, here one of zeros. */
    private static String masked(String token) {
        var bytes = token.getBytes(StandardCharsets.UTF_8);
        var both = new byte[bytes.length * 2];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
