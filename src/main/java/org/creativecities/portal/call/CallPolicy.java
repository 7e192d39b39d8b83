package org.creativecities.portal.call;

import java.util.EnumSet;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;

/** Who may do what with a call. The secretariat writes it; deadlines are the head's, more time for a city takes two. */
public final class CallPolicy {

    private CallPolicy() {}

    public static Set<CallAction> permitted(Account account, CallStatus status) {
        var actions = EnumSet.noneOf(CallAction.class);
        var office = account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
        if (status != CallStatus.DRAFT || office || account.is(Role.AUDITOR)) {
            actions.add(CallAction.SEE);
        }
        if (office || account.is(Role.AUDITOR)) {
            actions.add(CallAction.SEE_EXTENSIONS);
        }
        if (office && status == CallStatus.PUBLISHED) {
            actions.add(CallAction.EXTEND);
            actions.add(CallAction.DECIDE_EXTENSION);
        }
        if (office && status == CallStatus.DRAFT) {
            actions.add(CallAction.EDIT);
        }
        if (account.is(Role.HEAD_OF_SECRETARIAT)) {
            actions.addAll(head(status));
        }
        return actions;
    }

    /** Whether the person may begin a new call. */
    public static boolean mayCreate(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
    }

    private static Set<CallAction> head(CallStatus status) {
        return switch (status) {
            case DRAFT -> EnumSet.of(CallAction.PUBLISH);
            case PUBLISHED -> EnumSet.of(CallAction.POSTPONE, CallAction.CLOSE, CallAction.AMEND, CallAction.UNSEAL);
            case CLOSED -> EnumSet.of(CallAction.REOPEN, CallAction.ARCHIVE, CallAction.UNSEAL);
            case ARCHIVED -> EnumSet.of(CallAction.UNSEAL);
        };
    }

    /** Refuses with 404 what may not be known and with 403 what may not be done. */
    static void require(CallAction action, Account account, CallStatus status) {
        var permitted = permitted(account, status);
        if (!permitted.contains(CallAction.SEE)) {
            throw new NotVisibleException();
        }
        if (!permitted.contains(action)) {
            throw new NotAllowedException("call.not-allowed." + action);
        }
    }
}
