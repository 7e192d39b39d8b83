package org.creativecities.portal.account.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.access.SessionCsrfTokens;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Begins, changes and ends the sign-in of a browser. Every step up in rights gets a session of a new name. */
@Component
public class Sessions {

    /** Half a sign-in: the password was right, the code is missing. {@code person|instant}. */
    static final String HALF = "portal.half-sign-in";

    /** What browser it is, for the list of one's sessions. */
    static final String DEVICE = "portal.device";

    static final String ADDRESS = "portal.address";

    private static final long HALF_MINUTES = 10;
    private static final int LONGEST_DEVICE = 200;

    private final AccountReader accounts;
    private final DatabaseClock clock;

    Sessions(AccountReader accounts, DatabaseClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Signs the person in, in their last grant or their first; nothing where they have lost all of them meanwhile. */
    public Optional<Account> begin(
            HttpServletRequest request, UUID person, @Nullable UUID grant, boolean secondFactor) {
        var account = accounts.read(person, grant, Language.of(request.getLocale()));
        account.ifPresent(each -> {
            var now = now();
            store(request, new SignIn(person, each.acting().id(), now, secondFactor, now), now);
        });
        return account;
    }

    /** Remembers for ten minutes that the password was right. */
    public void beginHalf(HttpServletRequest request, UUID person) {
        var session = renewed(request);
        session.setAttribute(HALF, person + "|" + now());
    }

    /** Who gave the right password within the last ten minutes and still owes the code. */
    public Optional<UUID> half(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(HALF) instanceof String text)) {
            return Optional.empty();
        }
        var parts = text.split("\\|", 2);
        var still = now().isBefore(Instant.parse(parts[1]).plus(HALF_MINUTES, ChronoUnit.MINUTES));
        return still ? Optional.of(UUID.fromString(parts[0])) : Optional.empty();
    }

    /** Acts in another of the person's grants from now on; nothing where it is not theirs. */
    public Optional<Account> act(HttpServletRequest request, UUID grant) {
        return current(request)
                .flatMap(signIn -> accounts.read(signIn.person(), grant, Language.of(request.getLocale()))
                        .filter(account -> account.acting().id().equals(grant))
                        .map(account -> {
                            request.getSession()
                                    .setAttribute(
                                            SignIn.ATTRIBUTE,
                                            signIn.actingIn(grant).text());
                            request.changeSessionId();
                            return account;
                        }));
    }

    /** The person has shown again that it is them. */
    public void confirm(HttpServletRequest request) {
        current(request)
                .ifPresent(signIn -> request.getSession()
                        .setAttribute(SignIn.ATTRIBUTE, signIn.confirmed(now()).text()));
    }

    /** Whether that was within this time. */
    public boolean confirmedWithin(HttpServletRequest request, Duration time) {
        return current(request)
                .map(signIn -> now().isBefore(signIn.confirmedAt().plus(time)))
                .orElse(false);
    }

    /** The sign-in this request's session remembers. */
    public Optional<SignIn> current(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : SignIn.parse(session.getAttribute(SignIn.ATTRIBUTE));
    }

    /** Ends the browser's session. */
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void store(HttpServletRequest request, SignIn signIn, Instant now) {
        var session = renewed(request);
        session.setAttribute(SignIn.ATTRIBUTE, signIn.text());
        session.setAttribute(SignIn.SEEN, now.getEpochSecond());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                signIn.person().toString());
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        var device = request.getHeader("User-Agent");
        if (device != null) {
            session.setAttribute(DEVICE, device.substring(0, Math.min(LONGEST_DEVICE, device.length())));
        }
    }

    /** A session nobody has planted, with a token made at once so that no page has to start one while it is sent. */
    private static jakarta.servlet.http.HttpSession renewed(HttpServletRequest request) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(SessionCsrfTokens.ATTRIBUTE, SessionCsrfTokens.next());
        return session;
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
