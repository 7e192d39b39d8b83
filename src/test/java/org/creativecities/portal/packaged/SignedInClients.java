package org.creativecities.portal.packaged;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** One browser for each person, signed in once: a sign-in outlives the portal's deaths. */
final class SignedInClients {

    private final Map<UUID, Session> sessions = new ConcurrentHashMap<>();

    /** A browser and the token that its forms carry. */
    record Session(Client client, String csrf) {}

    Session of(CrashWorld.Work work, PackagedPortal portal) throws IOException {
        var known = sessions.get(work.person());
        if (known != null) {
            return known;
        }
        var client = new Client();
        var form = CrashPeople.signInForm(client.page(portal.uri("/sign-in")));
        var answer = client.submit(form, Map.of("email", work.email(), "password", CrashPeople.PASSWORD));
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new IOException("Not signed in: " + answer.statusCode());
        }
        // Every page of a signed-in person carries the token that the page's scripts send.
        var token = client.page(portal.uri("/account")).selectFirst("meta[name=csrf]");
        if (token == null) {
            throw new IOException("No token on the account's page");
        }
        var session = new Session(client, token.attr("content"));
        sessions.put(work.person(), session);
        return session;
    }
}
