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
    private final Interrupted interrupted;

    Refusals(AccessDecision decision, Interrupted interrupted) {
        this.decision = decision;
        this.interrupted = interrupted;
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
        if (account != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isPartOfPage(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/sign-in");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (rule.isPublic()) {
            // A form of the sign-in pages that was open too long: the page again, with a token of today.
            send(request, response, own(request) + "?ended");
        } else {
            send(request, response, "/sign-in" + back(request));
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }

    /** Asked for by a script: it gets a bare answer and keeps its page. */
    private static boolean isPartOfPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getHeader("HX-Request") != null
                || request.getHeader("X-Requested-With") != null
                || (accept != null && accept.startsWith("application/json"));
    }

    private String back(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return interrupted.keep(request) ? "?kept" : "?ended";
        }
        return "?to=" + URLEncoder.encode(own(request) + query(request.getQueryString()), StandardCharsets.UTF_8);
    }

    private static String own(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String query(@Nullable String query) {
        return query == null ? "" : "?" + query;
    }
}
