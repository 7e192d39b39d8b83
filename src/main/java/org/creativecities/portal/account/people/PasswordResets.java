package org.creativecities.portal.account.people;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.signin.Seal;
import org.creativecities.portal.account.signin.SecurityEvents;
import org.creativecities.portal.account.signin.SecurityEvents.Client;
import org.creativecities.portal.account.signin.SecurityEvents.Kind;
import org.creativecities.portal.account.signin.SignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that let somebody choose a new password: half an hour, once. */
@Component
public class PasswordResets {

    /** So that nobody's letter box is flooded. */
    private static final int AT_ONCE = 3;

    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final Credentials credentials;
    private final Letters letters;
    private final SecurityEvents events;
    private final SignIns signIns;

    PasswordResets(
            JdbcClient jdbc,
            PersonRepository people,
            Credentials credentials,
            Letters letters,
            SecurityEvents events,
            SignIns signIns) {
        this.jdbc = jdbc;
        this.people = people;
        this.credentials = credentials;
        this.letters = letters;
        this.events = events;
        this.signIns = signIns;
    }

    /** Sends a link where there is an active account; whoever asks is told the same in every case. */
    @Transactional
    public void ask(String email, Client client) {
        people.withEmail(email.strip())
                .filter(person -> person.state() == PersonState.ACTIVE)
                .filter(person -> open(person.id()) < AT_ONCE)
                .ifPresent(person -> {
                    var secret = Seal.secret();
                    jdbc.sql("insert into password_reset (secret_hash, person_id, created_at, expires_at) "
                                    + "values (:hash, :person, portal_now(), portal_now() + interval '30 minutes')")
                            .param("hash", Seal.hash(secret))
                            .param("person", person.id())
                            .update();
                    letters.send(
                            person.email(),
                            "password-reset",
                            Map.of("name", person.nameFa()),
                            person.language(),
                            "/password-reset/" + secret);
                    events.happened(person.id(), Kind.RESET_ASKED, client);
                });
    }

    /** Whose link this is, while it can still be used. */
    @Transactional(readOnly = true)
    public Optional<UUID> owner(String secret) {
        return jdbc.sql("select person_id from password_reset where secret_hash = :hash and used_at is null "
                        + "and expires_at > portal_now()")
                .param("hash", Seal.hash(secret))
                .query(UUID.class)
                .optional();
    }

    /** Uses the link; of two arrivals one gets nothing, since the condition stands in the update itself. */
    @Transactional
    public Optional<UUID> use(String secret, String password) {
        var owner = jdbc.sql("update password_reset set used_at = portal_now() where secret_hash = :hash "
                        + "and used_at is null and expires_at > portal_now() returning person_id")
                .param("hash", Seal.hash(secret))
                .query(UUID.class)
                .optional();
        owner.ifPresent(person -> {
            credentials.changePassword(person, password);
            // Further links of the same person die with the one that was used.
            jdbc.sql("update password_reset set used_at = portal_now() where person_id = :person and used_at is null")
                    .param("person", person)
                    .update();
            signIns.unblock(person);
        });
        return owner;
    }

    private int open(UUID person) {
        return jdbc.sql("select count(*) from password_reset where person_id = :person and used_at is null "
                        + "and expires_at > portal_now()")
                .param("person", person)
                .query(Integer.class)
                .single();
    }
}
