package org.creativecities.portal.account.people;

import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.InvitationAccepted;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.signin.Passwords;
import org.creativecities.portal.account.signin.Seal;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by which invited people choose their first password: seven days, once. */
@Component
public class Invitations {

    private static final String VALID =
            " i.secret_hash = :hash and i.state in ('SENT', 'OPENED') " + "and i.expires_at > portal_now() ";

    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final Passwords passwords;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher facts;

    Invitations(
            JdbcClient jdbc,
            PersonRepository people,
            Passwords passwords,
            DatabaseClock clock,
            ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
        this.facts = facts;
    }

    /** What an invited person sees, while the link can be used. */
    @Transactional(readOnly = true)
    public Optional<Invited> find(String secret) {
        return jdbc.sql("""
                select i.person_id, i.state = 'OPENED' as opened, p.name_fa, p.name_en, p.email,
                  (select g.role from role_grant g where g.person_id = p.id and g.state in ('ACTIVE', 'PROPOSED')
                    order by g.created_at limit 1) as role,
                  (select g.municipality_code from role_grant g where g.person_id = p.id
                    and g.municipality_code is not null and g.state = 'ACTIVE' order by g.created_at limit 1) as city
                from invitation i join person p on p.id = i.person_id and p.state = 'INVITED' where""" + VALID)
                .param("hash", Seal.hash(secret))
                .query((row, n) -> {
                    var role = row.getString("role");
                    return new Invited(
                            row.getObject("person_id", UUID.class),
                            row.getString("email"),
                            row.getString("name_fa"),
                            role == null ? null : Role.valueOf(role),
                            row.getString("city"),
                            row.getBoolean("opened"));
                })
                .optional();
    }

    /** The person has followed the link and goes on; kept so that whoever invited them can see it. */
    @Transactional
    public void open(String secret) {
        var opened = jdbc.sql(
                        "update invitation i set state = 'OPENED', opened_at = coalesce(opened_at, portal_now()), "
                                + "version = version + 1 where" + VALID)
                .param("hash", Seal.hash(secret))
                .update();
        if (opened == 0) {
            throw new NotVisibleException();
        }
    }

    /** Takes the invitation up; of two arrivals one gets nothing. */
    @Transactional
    public Optional<UUID> accept(String secret, String password) {
        var invited = find(secret);
        var accepted = jdbc.sql("update invitation i set state = 'ACCEPTED', accepted_at = portal_now(), "
                        + "version = version + 1 where" + VALID + "returning i.person_id")
                .param("hash", Seal.hash(secret))
                .query(UUID.class)
                .optional();
        accepted.ifPresent(id -> {
            var person = people.findById(id).orElseThrow();
            var now = clock.now();
            person.join(passwords.hash(password), now);
            people.saveAndFlush(person);
            facts.publishEvent(new InvitationAccepted(
                    id, invited.map(Invited::municipality).orElse(null), id, now));
        });
        return accepted;
    }

    /** Message keys of what is wrong with a first password. */
    public java.util.List<String> problems(Invited invited, @Nullable String wish) {
        return passwords.problems(wish, invited.name(), invited.email());
    }

    /** Somebody who holds a letter of invitation. */
    public record Invited(
            UUID person,
            String email,
            String name,
            @Nullable Role role,
            @Nullable String municipality,
            boolean opened) {}
}
