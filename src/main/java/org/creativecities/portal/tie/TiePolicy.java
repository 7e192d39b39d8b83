package org.creativecities.portal.tie;

import java.util.EnumSet;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;

/** Who may do what with the working side of the register; the public side is open to everybody. */
public final class TiePolicy {

    private static final Set<TieAct> SECRETARIAT = EnumSet.of(
            TieAct.SEE,
            TieAct.ADD_EVIDENCE,
            TieAct.LOG_ACTIVITY,
            TieAct.CONFIRM_CONTACT,
            TieAct.ADD_FINDING,
            TieAct.ADD_STATEMENT,
            TieAct.DECIDE,
            TieAct.VERIFY,
            TieAct.OVERRIDE,
            TieAct.REVIEW,
            TieAct.FORMAL_ACT);

    private static final Set<TieAct> CITY = EnumSet.of(
            TieAct.SEE,
            TieAct.ASK_CORRECTION,
            TieAct.ADD_EVIDENCE,
            TieAct.LOG_ACTIVITY,
            TieAct.CONFIRM_CONTACT,
            TieAct.ADD_FINDING);

    private TiePolicy() {}

    /** @param municipality whose tie it is; null for one of a province */
    public static Set<TieAct> permitted(Account account, @Nullable String municipality) {
        if (account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            return EnumSet.copyOf(SECRETARIAT);
        }
        if (account.is(Role.AUDITOR)) {
            return EnumSet.of(TieAct.SEE);
        }
        if (municipality != null && account.actsFor(municipality)) {
            if (account.is(Role.CITY_EDITOR, Role.MAYOR)) {
                return EnumSet.copyOf(CITY);
            }
            return account.is(Role.CITY_CONTRIBUTOR)
                    ? EnumSet.of(TieAct.SEE, TieAct.ADD_EVIDENCE, TieAct.LOG_ACTIVITY)
                    : EnumSet.of(TieAct.SEE);
        }
        return EnumSet.noneOf(TieAct.class);
    }

    static void require(TieAct act, Account account, @Nullable String municipality) {
        var acts = permitted(account, municipality);
        if (!acts.contains(TieAct.SEE)) {
            throw new NotVisibleException();
        }
        if (!acts.contains(act)) {
            throw new NotAllowedException("tie.not-allowed." + act);
        }
    }
}
