package org.creativecities.portal.packaged;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something that clients do again and again while the portal is killed under them. */
interface Deed {

    /**
     * Reads what has to be read and fills the form; nothing is written yet.
     *
     * @return the request that writes, and the words to find its trace by
     */
    Attempt prepare(PackagedPortal portal, int client) throws IOException;

    /** How often the attempt is stored, whole. */
    int stored(JdbcClient jdbc, String token);

    /** Whether the same request may be sent again and still counts once. */
    default boolean repeatable() {
        return true;
    }

    /**
     * One writing request, ready to be sent.
     *
     * @param token what makes its trace in the database unmistakable
     */
    record Attempt(Deed deed, String token, Sending sending) {}

    /** Sends the request; may be called again after a restart, with the very same content. */
    interface Sending {
        HttpResponse<String> send(PackagedPortal portal) throws IOException;
    }
}
