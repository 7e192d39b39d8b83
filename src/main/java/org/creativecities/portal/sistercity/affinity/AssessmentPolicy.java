package org.creativecities.portal.sistercity.affinity;

import java.util.EnumSet;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;

/** Who may do what with a stored assessment. */
public final class AssessmentPolicy {

    private AssessmentPolicy() {}

    /** What can be done with an assessment. */
    public enum Act {
        SEE,
        SCORE,
        ADD_EVIDENCE,
        VERIFY,
        ADJUST,
        SAY_GATE
    }

    public static Set<Act> permitted(Account account, String municipality, boolean frozen) {
        var acts = EnumSet.noneOf(Act.class);
        if (account.is(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.MAYOR) && account.actsFor(municipality)) {
            acts.add(Act.SEE);
            if (!frozen) {
                acts.add(Act.SCORE);
                acts.add(Act.ADD_EVIDENCE);
            }
        }
        if (account.is(Role.COUNCIL_CLERK) && account.actsFor(municipality)) {
            acts.add(Act.SEE);
        }
        if (account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            acts.addAll(EnumSet.of(Act.SEE, Act.ADD_EVIDENCE, Act.VERIFY, Act.ADJUST, Act.SAY_GATE));
        }
        if (account.is(Role.AUDITOR)) {
            acts.add(Act.SEE);
        }
        return acts;
    }

    static void require(Act act, Account account, String municipality, boolean frozen) {
        var acts = permitted(account, municipality, frozen);
        if (!acts.contains(Act.SEE)) {
            throw new NotVisibleException();
        }
        if (!acts.contains(act)) {
            throw new NotAllowedException("affinity.not-allowed." + act);
        }
    }
}
