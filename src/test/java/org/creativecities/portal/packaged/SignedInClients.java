package org.creativecities.portal.packaged;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

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

    /** Reads the token that this person's forms carry; nothing is sent where that fails. */
    static FormToken token(Client client, PackagedPortal portal) throws IOException {
        return new FormToken(client, FormToken.read(client, portal));
    }

    /**
     * Used once, then read anew: the page that printed an older one may have been the last thing before a death, and
     * whoever repeats something after it has reloaded the page.
     */
    static final class FormToken {

        private final Client client;
        private final AtomicReference<String> unused;

        private FormToken(Client client, String value) {
            this.client = client;
            this.unused = new AtomicReference<>(value);
        }

        String next(PackagedPortal portal) throws IOException {
            var value = unused.getAndSet(null);
            return value == null ? read(client, portal) : value;
        }

        private static String read(Client client, PackagedPortal portal) throws IOException {
            var token = client.page(portal.uri("/account")).selectFirst("meta[name=csrf]");
            if (token == null) {
                throw new IOException("No token on the account's page");
            }
            return token.attr("content");
        }
    }
}
