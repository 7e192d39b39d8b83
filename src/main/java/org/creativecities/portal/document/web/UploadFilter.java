package org.creativecities.portal.document.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a refused upload with a page: 413 when it is too large or has too many parts, 400 when it cannot be read.
 * Without it the token check, which comes first, would look into the broken body, find no token and say 403.
 */
@Component
@Order(UploadFilter.BEFORE_SECURITY)
class UploadFilter extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -150;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParts();
        } catch (IOException | ServletException | IllegalStateException e) {
            response.sendError(
                    tooMuch(e) ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The server's own classes say it only in their names and their order: a limit is an illegal state. */
    private static boolean tooMuch(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            var name = cause.getClass().getSimpleName();
            if (name.contains("Size") || name.contains("Count")) {
                return true;
            }
        }
        return false;
    }
}
