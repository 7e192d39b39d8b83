package org.creativecities.portal.dossier.official;

import java.util.EnumSet;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.dossier.DossierStatus;

/** Who may do what with the file that goes to UNESCO. */
final class OfficialPolicy {

    /** From the admission on the file may be prepared: there is little time between the decision and the deadline. */
    private static final Set<DossierStatus> PREPARED = EnumSet.of(
            DossierStatus.ADMITTED,
            DossierStatus.UNDER_REVIEW,
            DossierStatus.DECISION_PREPARED,
            DossierStatus.NOMINATED,
            DossierStatus.RUNNER_UP);

    private OfficialPolicy() {}

    /** Read the official text and its papers. */
    static boolean mayRead(Account account, DossierStatus status) {
        return PREPARED.contains(status)
                && (account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)
                        || Role.CITY.contains(account.role())
                                && !account.is(Role.CITY_CONTRIBUTOR)
                                && status == DossierStatus.NOMINATED);
    }

    /** Ask for the papers, add the commission's letter, read for the last time. */
    static boolean mayPrepare(Account account, DossierStatus status) {
        return PREPARED.contains(status) && account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
    }

    /** Write down that it was sent; only what was nominated is sent. */
    static boolean maySend(Account account, DossierStatus status) {
        return status == DossierStatus.NOMINATED && mayPrepare(account, status);
    }
}
