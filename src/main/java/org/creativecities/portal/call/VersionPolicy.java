package org.creativecities.portal.call;

import java.util.EnumSet;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;

/** Who may do what with a version of a form or rubric. */
public final class VersionPolicy {

    private static final Role[] WRITERS = {Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.ADMINISTRATOR};

    private VersionPolicy() {}

    public static Set<VersionAction> permitted(Account account, VersionStatus status) {
        var actions = EnumSet.noneOf(VersionAction.class);
        if (account.is(WRITERS)) {
            actions.add(VersionAction.SEE);
            if (status == VersionStatus.PUBLISHED) {
                actions.add(VersionAction.DRAFT);
            } else {
                actions.add(VersionAction.EDIT);
                actions.add(VersionAction.DISCARD);
                if (account.is(Role.HEAD_OF_SECRETARIAT)) {
                    actions.add(VersionAction.PUBLISH);
                }
            }
        } else if (account.is(Role.AUDITOR)) {
            actions.add(VersionAction.SEE);
        }
        return actions;
    }

    static void require(VersionAction action, Account account, VersionStatus status) {
        var permitted = permitted(account, status);
        if (!permitted.contains(VersionAction.SEE)) {
            throw new NotVisibleException();
        }
        if (!permitted.contains(action)) {
            throw new NotAllowedException("call.version.not-allowed." + action);
        }
    }
}
