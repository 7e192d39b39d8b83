package org.creativecities.portal.account.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.creativecities.portal.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/** Judges a request by its row of the access matrix. */
@Component
class AccessDecision implements AuthorizationManager<RequestAuthorizationContext> {

    private final AccessMatrix matrix;

    AccessDecision(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    Optional<AccessRule> rule(HttpServletRequest request) {
        var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return matrix.find(request.getMethod(), path);
    }

    boolean hasRule(HttpServletRequest request) {
        return rule(request).isPresent();
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var rule = rule(context.getRequest());
        if (rule.map(AccessRule::isPublic).orElse(false)) {
            return new AuthorizationDecision(true);
        }
        var account = accountOf(authentication.get());
        return new AuthorizationDecision(rule.map(row -> row.admits(account)).orElse(false));
    }

    static @Nullable Account accountOf(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Account account ? account : null;
    }
}
