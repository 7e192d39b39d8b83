package org.creativecities.portal.account.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Makes the security context of a request from the few words its session holds and the database as it is now. Nothing
 * of the framework's own classes is ever stored. Public pages that do not ask who reads them cost no query.
 */
@Component
public class SessionContexts implements SecurityContextRepository {

    /** Sent by requests that happen by themselves (saving while typing): they do not prolong a sign-in. */
    public static final String BACKGROUND_HEADER = "X-Background";

    /** How often activity is written down, in seconds. */
    private static final long GRAIN = 60;

    private final AccountReader accounts;

    SessionContexts(AccountReader accounts) {
        this.accounts = accounts;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return new Deferred(holder.getRequest()).get();
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return account(request).isPresent();
    }

    /** Signing in and out write the session themselves; a context is never stored. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    private Optional<Account> account(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(SignIn.ATTRIBUTE) == null) {
            return Optional.empty();
        }
        var account = SignIn.parse(session.getAttribute(SignIn.ATTRIBUTE))
                .flatMap(signIn -> judged(signIn, session, request));
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account;
    }

    private Optional<Account> judged(SignIn signIn, HttpSession session, HttpServletRequest request) {
        var found = accounts.read(signIn, Language.of(request.getLocale())).orElse(null);
        if (found == null) {
            return Optional.empty();
        }
        var role = found.account().role();
        var seen =
                session.getAttribute(SignIn.SEEN) instanceof Long second ? Instant.ofEpochSecond(second) : signIn.at();
        if (!SessionLimits.permit(signIn, seen, found.validAfter(), role, found.now())) {
            return Optional.empty();
        }
        var second = found.now().getEpochSecond();
        if (request.getHeader(BACKGROUND_HEADER) == null && second - seen.getEpochSecond() >= GRAIN) {
            session.setAttribute(SignIn.SEEN, second);
        }
        return Optional.of(found.account());
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;
        private boolean generated;

        private Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            var known = context;
            if (known == null) {
                var account = account(request);
                known = account.<SecurityContext>map(each -> new SecurityContextImpl(new AccountAuthentication(each)))
                        .orElseGet(SecurityContextImpl::new);
                generated = account.isEmpty();
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}
