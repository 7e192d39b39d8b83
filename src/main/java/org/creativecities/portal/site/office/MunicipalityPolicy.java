package org.creativecities.portal.site.office;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;

/** Who may see and who may change what the portal knows about municipalities. */
final class MunicipalityPolicy {

    private MunicipalityPolicy() {}

    /** Whether the record of the city stands open too: administrators keep the reference data and read no files. */
    static boolean mayReadRecord(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR);
    }

    static boolean mayChange(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.ADMINISTRATOR);
    }

    static void requireChange(Account account) {
        if (!mayChange(account)) {
            throw new NotAllowedException("site.municipality.not-allowed");
        }
    }
}
