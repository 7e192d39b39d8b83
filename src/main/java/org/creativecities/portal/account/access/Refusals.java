package org.creativecities.portal.account.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * How the chain says no. Nobody signed in: the sign-in page, which leads back. Signed in without the role: 403. An
 * address that stands in no row: 404, for everyone alike, since there is nothing to know about it.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AccessDecision decision;

    Refusals(AccessDecision decision) {
        this.decision = decision;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        refuse(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        refuse(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rule = decision.rule(request).orElse(null);
        if (rule == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var account =
                AccessDecision.accountOf(SecurityContextHolder.getContext().getAuthentication());
        if (account != null || rule.isPublic()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isPartOfPage(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/sign-in");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/sign-in" + back(request));
        }
    }

    /** Asked for by a script: it gets a bare answer and keeps its page. */
    private static boolean isPartOfPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getHeader("HX-Request") != null
                || request.getHeader("X-Requested-With") != null
                || (accept != null && accept.startsWith("application/json"));
    }

    private static String back(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "";
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return "?to=" + URLEncoder.encode(path + query(request.getQueryString()), StandardCharsets.UTF_8);
    }

    private static String query(@Nullable String query) {
        return query == null ? "" : "?" + query;
    }
}
