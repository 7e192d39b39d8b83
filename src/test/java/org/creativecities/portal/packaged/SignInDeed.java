package org.creativecities.portal.packaged;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each attempt signs a new person in; the trace is the entry in that person's own list of sign-ins. */
final class SignInDeed implements Deed {

    private final Pool<UUID> people;

    SignInDeed(List<UUID> people) {
        this.people = new Pool<>(people);
    }

    @Override
    public Attempt prepare(PackagedPortal portal, int client) throws IOException {
        return people.use(person -> prepare(portal, person));
    }

    private Attempt prepare(PackagedPortal portal, UUID person) throws IOException {
        var http = new Client();
        var form = CrashPeople.signInForm(http.page(portal.uri("/sign-in")));
        var fields = Client.fields(form, Map.of("email", CrashPeople.email(person), "password", CrashPeople.PASSWORD));
        return new Attempt(this, person.toString(), running -> http.post(running.uri("/sign-in"), fields));
    }

    @Override
    public int stored(JdbcClient jdbc, String token) {
        return jdbc.sql("select count(*) from sign_in_event where person_id = :person and kind = 'SIGNED_IN'")
                .param("person", UUID.fromString(token))
                .query(Integer.class)
                .single();
    }

    /** Signing in twice is two sign-ins. */
    @Override
    public boolean repeatable() {
        return false;
    }
}
