package org.creativecities.portal.account.people;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.InvitationRevoked;
import org.creativecities.portal.account.PersonDisabled;
import org.creativecities.portal.account.PersonInvited;
import org.creativecities.portal.account.PersonLeft;
import org.creativecities.portal.account.RoleRevoked;
import org.creativecities.portal.account.signin.Seal;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coming and going: invitations, and handing over when somebody leaves. */
@Component
@Transactional
public class Team {

    private final PersonRepository people;
    private final RoleGrantRepository grants;
    private final Users users;
    private final Letters letters;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher facts;

    Team(
            PersonRepository people,
            RoleGrantRepository grants,
            Users users,
            Letters letters,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher facts) {
        this.people = people;
        this.grants = grants;
        this.users = users;
        this.letters = letters;
        this.jdbc = jdbc;
        this.clock = clock;
        this.facts = facts;
    }

    /** Invites somebody with a role; whoever has an account already gets the role and no second account. */
    public UUID invite(
            String email, String nameFa, @Nullable String nameEn, String language, RoleWish wish, Account by) {
        AccountPolicy.requireGive(by, wish.role(), wish.municipality());
        var known = people.withEmail(email.strip());
        if (known.isPresent()) {
            users.give(known.get(), wish, by);
            return known.get().id();
        }
        var now = clock.now();
        var english = nameEn == null || nameEn.isBlank() ? null : nameEn.strip();
        var person = new Person(email.strip(), PersianText.clean(nameFa.strip()), english, language, now);
        people.saveAndFlush(person);
        users.give(person, wish, by);
        facts.publishEvent(new PersonInvited(person.id(), wish.role(), wish.municipality(), by.id(), now));
        write(person, by);
        return person.id();
    }

    /** Sends a fresh link; the links before it stop working. */
    public void inviteAgain(UUID id, Account by) {
        var person = reachable(id, by);
        if (person.state() != PersonState.INVITED) {
            throw new NotAllowedException("account.refused.already-in");
        }
        takeBack(id);
        write(person, by);
    }

    /** Takes an unused invitation back. */
    public void uninvite(UUID id, Account by) {
        var person = reachable(id, by);
        if (takeBack(id) > 0) {
            facts.publishEvent(new InvitationRevoked(person.id(), by.municipality(), by.id(), clock.now()));
        }
    }

    /**
     * Ends somebody's work for the municipality of the acting mayor. The files stay; assignments go to the heir. Who
     * then holds no role anywhere can no longer sign in.
     */
    public void leave(UUID id, @Nullable UUID heir, Account by) {
        var municipality = Optional.ofNullable(by.municipality()).orElseThrow(NotVisibleException::new);
        var person = reachable(id, by);
        if (!AccountPolicy.mayManageTeam(by, municipality)) {
            throw new NotAllowedException("account.refused.role");
        }
        if (id.equals(by.id())) {
            throw new NotAllowedException("account.refused.own-account");
        }
        if (heir != null && (heir.equals(id) || hereOf(heir, municipality) == 0)) {
            throw new NotVisibleException();
        }
        var now = clock.now();
        for (var grant : grants.findByPersonIdAndState(id, GrantState.ACTIVE)) {
            if (municipality.equals(grant.municipality())) {
                AccountPolicy.requireGive(by, grant.role(), municipality);
                grant.revoke(by.id(), now);
                grants.saveAndFlush(grant);
                facts.publishEvent(new RoleRevoked(id, grant.role(), municipality, by.id(), now));
            }
        }
        takeBack(id);
        if (grants.findByPersonIdAndState(id, GrantState.ACTIVE).isEmpty()) {
            person.disable(now);
            facts.publishEvent(new PersonDisabled(id, municipality, null, by.id(), now));
        } else {
            person.endSessions(now);
        }
        people.saveAndFlush(person);
        facts.publishEvent(new PersonLeft(id, municipality, heir, by.id(), now));
    }

    /** The letter to the first administrator, whom nobody has invited. */
    void writeFirst(UUID id) {
        write(people.findById(id).orElseThrow(), null);
    }

    private void write(Person person, @Nullable Account by) {
        var secret = Seal.secret();
        jdbc.sql("insert into invitation (id, person_id, secret_hash, state, invited_by, created_at, expires_at) "
                        + "values (:id, :person, :hash, 'SENT', :by, portal_now(), portal_now() + interval '7 days')")
                .param("id", UUID.randomUUID())
                .param("person", person.id())
                .param("hash", Seal.hash(secret))
                .param("by", by == null ? null : by.id())
                .update();
        letters.send(
                person.email(),
                "account-invite",
                Map.of("name", person.nameFa()),
                person.language(),
                "/invitation/" + secret);
    }

    private int takeBack(UUID person) {
        return jdbc.sql("update invitation set state = 'REVOKED', version = version + 1 where person_id = :person "
                        + "and state in ('SENT', 'OPENED')")
                .param("person", person)
                .update();
    }

    /** An administrator reaches everybody, a mayor the people of the own town hall; others do not exist. */
    private Person reachable(UUID id, Account by) {
        var municipality = by.municipality();
        if (municipality != null && hereOf(id, municipality) == 0) {
            throw new NotVisibleException();
        }
        return people.findById(id).orElseThrow(NotVisibleException::new);
    }

    private int hereOf(UUID id, String municipality) {
        return jdbc.sql("select count(*) from role_grant where person_id = :id and municipality_code = :municipality "
                        + "and state = 'ACTIVE'")
                .param("id", id)
                .param("municipality", municipality)
                .query(Integer.class)
                .single();
    }
}
