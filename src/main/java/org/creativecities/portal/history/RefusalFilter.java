package org.creativecities.portal.history;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down what was refused, whoever refused it: the access matrix, a policy, a door. It stands outside the security
 * chain, where every 403 passes; who asked is noted further inside ({@link RefusedPerson}). The entry has a transaction
 * of its own, since the refused one was rolled back.
 */
@Component
@Order(RefusalFilter.OUTSIDE_SECURITY)
class RefusalFilter extends OncePerRequestFilter {

    static final int OUTSIDE_SECURITY = -140;

    private static final Logger LOG = LoggerFactory.getLogger(RefusalFilter.class);

    // Asked for late: filters come into being with the web server, before the database is there.
    private final ObjectProvider<FactListener> history;
    private final ObjectProvider<DatabaseClock> clock;

    RefusalFilter(ObjectProvider<FactListener> history, ObjectProvider<DatabaseClock> clock) {
        this.history = history;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN
                && request.getAttribute(RefusedPerson.ATTRIBUTE) instanceof UUID person) {
            var path =
                    request.getRequestURI().substring(request.getContextPath().length());
            try {
                var at = clock.getObject().now();
                var refusal = new AccessRefused(person, request.getMethod(), path, at);
                history.getObject().on(refusal, request.getRemoteAddr());
            } catch (DataAccessException e) {
                LOG.error("A refusal could not be written down", e); // the answer is still a refusal
            }
        }
    }
}
