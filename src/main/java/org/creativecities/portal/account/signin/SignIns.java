package org.creativecities.portal.account.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.signin.SecurityEvents.Client;
import org.creativecities.portal.account.signin.SecurityEvents.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first step of signing in. Wrong password, unknown address, disabled account, no role and too many attempts get
 * the same answer after the same time: whoever asks learns nothing about who has an account.
 */
@Component
public class SignIns {

    private static final String FIND = """
            select p.id, p.password_hash, p.last_grant_id,
              (select array_agg(g.role order by g.created_at) from role_grant g
                where g.person_id = p.id and g.state = 'ACTIVE' and g.valid_from <= portal_now()
                  and (g.valid_until is null or g.valid_until > portal_now())) as roles,
              exists (select from second_factor f where f.person_id = p.id and f.confirmed_at is not null) as two
            from person p where lower(p.email) = lower(:email) and p.state = 'ACTIVE'""";

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Attempts attempts;
    private final AddressLimit addresses;
    private final RoleRules rules;
    private final SecurityEvents events;

    SignIns(
            JdbcClient jdbc,
            Passwords passwords,
            Attempts attempts,
            AddressLimit addresses,
            RoleRules rules,
            SecurityEvents events) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.attempts = attempts;
        this.addresses = addresses;
        this.rules = rules;
        this.events = events;
    }

    /** Judges a password. Not one transaction: failures are counted whatever comes after. */
    public Outcome attempt(String email, String password, Client client) {
        if (addresses.exceeded(client.address())) {
            return Outcome.TOO_MANY;
        }
        var typed = email.strip();
        var key = Attempts.ofPassword(typed);
        var found = find(typed).filter(person -> !person.roles().isEmpty());
        var blocked = attempts.blocked(key);
        var right = passwords.matches(
                password, blocked ? null : found.map(Known::hash).orElse(null));
        if (!right || found.isEmpty()) {
            attempts.failed(key);
            addresses.failed(client.address());
            found.ifPresent(person -> events.happened(person.id(), Kind.WRONG_PASSWORD, client));
            return Outcome.REFUSED;
        }
        attempts.forget(key);
        renew(found.get(), password);
        return next(found.get());
    }

    /** What a person who has just shown themselves by mail or password has to do next. */
    public Outcome next(UUID person) {
        return jdbc.sql("select email from person where id = :id")
                .param("id", person)
                .query(String.class)
                .optional()
                .flatMap(this::find)
                .filter(known -> !known.roles().isEmpty())
                .map(this::next)
                .orElse(Outcome.REFUSED);
    }

    private Outcome next(Known person) {
        if (person.secondFactor()) {
            return new Outcome(Outcome.Step.CODE, person.id(), person.lastGrant());
        }
        var step = rules.needSecondFactor(person.roles()) ? Outcome.Step.ENROLMENT : Outcome.Step.DONE;
        return new Outcome(step, person.id(), person.lastGrant());
    }

    /** Whether this is the person's password; counts failures like a sign-in does. */
    public boolean confirm(UUID person, String password, Client client) {
        var email = jdbc.sql("select email from person where id = :id")
                .param("id", person)
                .query(String.class)
                .single();
        var step = attempt(email, password, client).step();
        return step != Outcome.Step.REFUSED && step != Outcome.Step.TOO_MANY;
    }

    /** Lets the owner in at once: whoever has read the letter need not wait for somebody else's guesses. */
    public void unblock(UUID person) {
        jdbc.sql("select email from person where id = :id")
                .param("id", person)
                .query(String.class)
                .optional()
                .ifPresent(email -> attempts.forget(Attempts.ofPassword(email)));
    }

    private void renew(Known person, String password) {
        if (passwords.needsRenewal(person.hash())) {
            jdbc.sql("update person set password_hash = :hash where id = :id and password_hash = :old")
                    .param("hash", passwords.hash(password))
                    .param("id", person.id())
                    .param("old", person.hash())
                    .update();
        }
    }

    private Optional<Known> find(String email) {
        return jdbc.sql(FIND)
                .param("email", email)
                .query((row, n) -> {
                    var roles = row.getArray("roles");
                    var names = roles == null ? new String[0] : (String[]) roles.getArray();
                    return new Known(
                            row.getObject("id", UUID.class),
                            row.getString("password_hash"),
                            row.getObject("last_grant_id", UUID.class),
                            Arrays.stream(names).map(Role::valueOf).toList(),
                            row.getBoolean("two"));
                })
                .optional();
    }

    /** Remembers the role somebody acts in, so that the next sign-in begins there. */
    @Transactional
    public void remember(UUID person, UUID grant) {
        jdbc.sql(
                        "update person set last_grant_id = :grant where id = :person and last_grant_id is distinct from :grant")
                .param("grant", grant)
                .param("person", person)
                .update();
    }

    private record Known(
            UUID id, @Nullable String hash, @Nullable UUID lastGrant, List<Role> roles, boolean secondFactor) {}
}
