package org.creativecities.portal.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.people.RoleGrant.Scope;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may give which role, and what a grant allows to be done to it. */
class AccountPolicyTests {

    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAdministratorsAndMayorsGiveRoles(Role role) {
        var expected = switch (role) {
            case ADMINISTRATOR -> EnumSet.allOf(Role.class);
            case MAYOR -> EnumSet.of(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.COUNCIL_CLERK);
            default -> EnumSet.noneOf(Role.class);
        };
        assertThat(AccountPolicy.mayGive(acting(role, "1101"))).isEqualTo(expected);
    }

    @Test
    void aMayorGivesRolesOnlyInTheirOwnTownHall() {
        var mayor = acting(Role.MAYOR, "1101");
        assertThat(AccountPolicy.mayGive(mayor, Role.CITY_EDITOR, "1101")).isTrue();
        assertThat(AccountPolicy.mayGive(mayor, Role.CITY_EDITOR, "2101")).isFalse();
        assertThat(AccountPolicy.mayGive(mayor, Role.MAYOR, "1101")).isFalse();
        assertThat(AccountPolicy.mayGive(mayor, Role.REVIEWER, null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void strongRolesWaitForASecondAdministrator(Role role) {
        var waits = EnumSet.of(Role.HEAD_OF_SECRETARIAT, Role.ADMINISTRATOR, Role.AUDITOR)
                .contains(role);
        assertThat(grant(role, UUID.randomUUID()).state()).isEqualTo(waits ? GrantState.PROPOSED : GrantState.ACTIVE);
    }

    @Test
    void whoProposedCannotConfirmAndNeitherCanThePerson() {
        var first = UUID.randomUUID();
        var grant = grant(Role.AUDITOR, first);
        assertThatThrownBy(() -> grant.confirm(first, NOW)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> grant.confirm(grant.personId(), NOW)).isInstanceOf(NotAllowedException.class);
        grant.confirm(UUID.randomUUID(), NOW);
        assertThat(grant.state()).isEqualTo(GrantState.ACTIVE);
        assertThatThrownBy(() -> grant.confirm(UUID.randomUUID(), NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void nobodyChangesTheirOwnRoles() {
        var person = UUID.randomUUID();
        var scope = new Scope(Role.REVIEWER, null, null, null, null);
        assertThatThrownBy(() -> new RoleGrant(person, scope, person, NOW)).isInstanceOf(NotAllowedException.class);
        var grant = grant(Role.REVIEWER, UUID.randomUUID());
        assertThatThrownBy(() -> grant.revoke(grant.personId(), NOW)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aRoleIsTakenAwayOnce() {
        var grant = grant(Role.REVIEWER, UUID.randomUUID());
        grant.revoke(UUID.randomUUID(), NOW);
        assertThatThrownBy(() -> grant.revoke(UUID.randomUUID(), NOW)).isInstanceOf(ConflictException.class);
    }

    private static RoleGrant grant(Role role, UUID by) {
        return new RoleGrant(UUID.randomUUID(), new Scope(role, null, null, null, null), by, NOW);
    }

    private static Account acting(Role role, String municipality) {
        var grant =
                new Account.Grant(UUID.randomUUID(), role, Role.CITY.contains(role) ? municipality : null, null, null);
        return new Account(UUID.randomUUID(), "someone@example.ir", "نمونه", grant, List.of(grant));
    }
}
