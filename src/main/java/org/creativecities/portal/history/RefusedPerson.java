package org.creativecities.portal.history;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.creativecities.portal.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes who is asking, where that is known, for the filter outside. Two places: behind the security chain for requests
 * that pass it, and where the chain itself says no.
 */
@Component
@Order(RefusedPerson.INSIDE_SECURITY)
class RefusedPerson extends OncePerRequestFilter {

    static final String ATTRIBUTE = RefusedPerson.class.getName();
    static final int INSIDE_SECURITY = -50;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        note(request, SecurityContextHolder.getContext().getAuthentication());
        chain.doFilter(request, response);
    }

    @EventListener
    void on(AuthorizationDeniedEvent<?> refusal) {
        if (refusal.getObject() instanceof HttpServletRequest request) {
            note(request, refusal.getAuthentication().get());
        }
    }

    private static void note(HttpServletRequest request, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof Account account) {
            request.setAttribute(ATTRIBUTE, account.id());
        }
    }
}
