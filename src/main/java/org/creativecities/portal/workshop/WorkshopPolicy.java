package org.creativecities.portal.workshop;

import static org.creativecities.portal.workshop.WorkshopAction.*;

import java.util.EnumSet;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;

/** Who may do what with a workshop. Drafts are the secretariat's; the rest is for everybody to see. */
public final class WorkshopPolicy {

    private WorkshopPolicy() {}

    /** @param account null for a visitor who is not signed in */
    public static Set<WorkshopAction> permitted(@Nullable Account account, WorkshopStatus status) {
        var actions = EnumSet.noneOf(WorkshopAction.class);
        if (status != WorkshopStatus.DRAFT || isOffice(account) || is(account, Role.AUDITOR)) {
            actions.add(SEE);
        }
        if (isOffice(account)) {
            actions.addAll(
                    switch (status) {
                        case DRAFT -> EnumSet.of(EDIT, PUBLISH);
                        case PUBLISHED -> EnumSet.of(EDIT, CANCEL, ADMIT, CHECK_IN, CLOSE);
                        case HELD -> EnumSet.of(CHECK_IN, CERTIFY);
                        case CANCELLED -> EnumSet.noneOf(WorkshopAction.class);
                    });
        }
        return actions;
    }

    /** Whether the person may prepare workshops at all. */
    public static boolean isOffice(@Nullable Account account) {
        return is(account, Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
    }

    /** Whether the person may read lists of participants. */
    public static boolean readsParticipants(Account account) {
        return isOffice(account) || account.is(Role.AUDITOR);
    }

    /** Refuses with 404 what may not be known and with 403 what may not be done. */
    static void require(WorkshopAction action, @Nullable Account account, WorkshopStatus status) {
        var permitted = permitted(account, status);
        if (!permitted.contains(SEE)) {
            throw new NotVisibleException();
        }
        if (!permitted.contains(action)) {
            throw new NotAllowedException("workshop.not-allowed." + action);
        }
    }

    private static boolean is(@Nullable Account account, Role... roles) {
        return account != null && account.is(roles);
    }
}
