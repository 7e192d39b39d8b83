package org.creativecities.portal.packaged;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** One browser for each person, signed in once: a sign-in outlives the portal's deaths. */
final class SignedInClients {

    private final Map<UUID, Client> clients = new ConcurrentHashMap<>();

    Client of(CrashWorld.Work work, PackagedPortal portal) throws IOException {
        var known = clients.get(work.person());
        if (known != null) {
            return known;
        }
        var client = new Client();
        var form = CrashPeople.signInForm(client.page(portal.uri("/sign-in")));
        var answer = client.submit(form, Map.of("email", work.email(), "password", CrashPeople.PASSWORD));
        if (!CrashClients.isAcknowledgement(answer)) {
            throw new IOException("Not signed in: " + answer.statusCode());
        }
        clients.put(work.person(), client);
        return client;
    }

    /**
     * The token that the forms of this person carry, read from a page just before it is needed: the page that printed an
     * older one may have been the last thing before a death.
     */
    static String token(Client client, PackagedPortal portal) throws IOException {
        var token = client.page(portal.uri("/account")).selectFirst("meta[name=csrf]");
        if (token == null) {
            throw new IOException("No token on the account's page");
        }
        return token.attr("content");
    }
}
