package org.creativecities.portal.account.people;

import java.util.EnumSet;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.jspecify.annotations.Nullable;

/** Who may do what to people and their roles. */
final class AccountPolicy {

    private static final Set<Role> OF_A_MAYOR = EnumSet.of(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.COUNCIL_CLERK);

    private AccountPolicy() {}

    /** The roles this account may give: an administrator all, a mayor those of their own town hall. */
    static Set<Role> mayGive(Account by) {
        return switch (by.role()) {
            case ADMINISTRATOR -> EnumSet.allOf(Role.class);
            case MAYOR -> EnumSet.copyOf(OF_A_MAYOR);
            default -> EnumSet.noneOf(Role.class);
        };
    }

    static boolean mayGive(Account by, Role role, @Nullable String municipality) {
        return mayGive(by).contains(role)
                && (by.is(Role.ADMINISTRATOR) || municipality != null && by.actsFor(municipality));
    }

    static void requireGive(Account by, Role role, @Nullable String municipality) {
        if (!mayGive(by, role, municipality)) {
            throw new NotAllowedException("account.refused.role");
        }
    }

    /** Whether this account may end somebody's work for a municipality. */
    static boolean mayManageTeam(Account by, String municipality) {
        return by.is(Role.MAYOR) && by.actsFor(municipality);
    }

    static void requireAdministrator(Account by) {
        if (!by.is(Role.ADMINISTRATOR)) {
            throw new NotAllowedException("account.refused.role");
        }
    }
}
