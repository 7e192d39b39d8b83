package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.creativecities.portal.account.signin.SecurityEvents.Client;

/** Who sends a request, as far as it can be trusted. */
final class Clients {

    private Clients() {}

    /** The connection's address; behind a proxy the container has put the client's there, from that proxy only. */
    static Client of(HttpServletRequest request) {
        return new Client(request.getRemoteAddr(), request.getHeader("User-Agent"));
    }
}
