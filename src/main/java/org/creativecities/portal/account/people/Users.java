package org.creativecities.portal.account.people;

import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.PersonDisabled;
import org.creativecities.portal.account.PersonEnabled;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.RoleGranted;
import org.creativecities.portal.account.RoleProposed;
import org.creativecities.portal.account.RoleRefused;
import org.creativecities.portal.account.RoleRevoked;
import org.creativecities.portal.account.people.RoleGrant.Scope;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to people: give and take roles, disable and enable. */
@Component
@Transactional
public class Users {

    private final PersonRepository people;
    private final RoleGrantRepository grants;
    private final Letters letters;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher facts;

    Users(
            PersonRepository people,
            RoleGrantRepository grants,
            Letters letters,
            DatabaseClock clock,
            ApplicationEventPublisher facts) {
        this.people = people;
        this.grants = grants;
        this.letters = letters;
        this.clock = clock;
        this.facts = facts;
    }

    /** Gives a role, or proposes it where a second administrator has to agree. */
    public void give(UUID person, RoleWish wish, Account by) {
        AccountPolicy.requireGive(by, wish.role(), wish.municipality());
        give(find(person), wish, by);
    }

    void give(Person person, RoleWish wish, Account by) {
        var now = clock.now();
        var scope = new Scope(wish.role(), wish.municipality(), wish.field(), wish.body(), wish.until());
        var grant = new RoleGrant(person.id(), scope, by.id(), now);
        grants.saveAndFlush(grant);
        if (grant.state() == GrantState.PROPOSED) {
            facts.publishEvent(new RoleProposed(person.id(), grant.role(), by.id(), now));
        } else {
            granted(person, grant, by);
        }
    }

    /** The second administrator agrees to a proposed role. */
    public void confirm(UUID grant, Account by) {
        AccountPolicy.requireAdministrator(by);
        var found = findGrant(grant);
        found.confirm(by.id(), clock.now());
        grants.saveAndFlush(found);
        granted(find(found.personId()), found, by);
    }

    public void refuse(UUID grant, Account by) {
        AccountPolicy.requireAdministrator(by);
        var found = findGrant(grant);
        found.refuse(by.id());
        grants.saveAndFlush(found);
        facts.publishEvent(new RoleRefused(found.personId(), found.role(), by.id(), clock.now()));
    }

    /** Takes a role away; the person's sessions end with it. */
    public void revoke(UUID grant, Account by) {
        var found = findGrant(grant);
        AccountPolicy.requireGive(by, found.role(), found.municipality());
        keepOneAdministrator(found.personId(), found.role());
        var now = clock.now();
        found.revoke(by.id(), now);
        grants.saveAndFlush(found);
        var person = find(found.personId());
        person.endSessions(now);
        people.saveAndFlush(person);
        facts.publishEvent(new RoleRevoked(person.id(), found.role(), found.municipality(), by.id(), now));
        changed(person, found.role());
    }

    /** Keeps somebody from signing in; their sessions end at once. */
    public void disable(UUID person, String reason, Account by) {
        AccountPolicy.requireAdministrator(by);
        if (person.equals(by.id())) {
            throw new NotAllowedException("account.refused.own-account");
        }
        keepOneAdministrator(person, Role.ADMINISTRATOR);
        var found = find(person);
        var now = clock.now();
        found.disable(now);
        people.saveAndFlush(found);
        facts.publishEvent(new PersonDisabled(person, null, reason.isBlank() ? null : reason.strip(), by.id(), now));
    }

    public void enable(UUID person, Account by) {
        AccountPolicy.requireAdministrator(by);
        var found = find(person);
        found.enable();
        people.saveAndFlush(found);
        facts.publishEvent(new PersonEnabled(person, by.id(), clock.now()));
    }

    /** Without an administrator nobody could ever be invited again. */
    private void keepOneAdministrator(UUID person, Role role) {
        if (role == Role.ADMINISTRATOR) {
            var holders = grants.lockHolders(Role.ADMINISTRATOR.name());
            if (holders.contains(person) && holders.stream().distinct().count() == 1) {
                throw new NotAllowedException("account.refused.last-administrator");
            }
        }
    }

    private void granted(Person person, RoleGrant grant, Account by) {
        facts.publishEvent(new RoleGranted(person.id(), grant.role(), grant.municipality(), by.id(), clock.now()));
        if (person.state() == PersonState.ACTIVE) {
            changed(person, grant.role());
        }
    }

    private void changed(Person person, Role role) {
        letters.send(person.email(), "role-changed", Map.of("role", role.name()), person.language(), "/account");
    }

    private Person find(UUID person) {
        return people.findById(person).orElseThrow(NotVisibleException::new);
    }

    private RoleGrant findGrant(UUID grant) {
        return grants.findById(grant).orElseThrow(NotVisibleException::new);
    }
}
