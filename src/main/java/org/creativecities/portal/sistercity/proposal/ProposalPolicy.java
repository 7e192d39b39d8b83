package org.creativecities.portal.sistercity.proposal;

import static org.creativecities.portal.sistercity.proposal.ProposalAction.*;

import java.util.EnumSet;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;

/** Who may do what with a proposal. A draft is its city's alone. */
public final class ProposalPolicy {

    private ProposalPolicy() {}

    public static Set<ProposalAction> permitted(Account account, String municipality, ProposalStatus status) {
        var actions = EnumSet.noneOf(ProposalAction.class);
        if (account.actsFor(municipality)) {
            city(account, status, actions);
        }
        if (status != ProposalStatus.DRAFT) {
            office(account, status, actions);
        }
        return actions;
    }

    /** Whether the person may begin a proposal for their city. */
    public static boolean mayBegin(Account account) {
        return account.is(Role.CITY_EDITOR, Role.MAYOR) && account.municipality() != null;
    }

    static void require(ProposalAction action, Account account, String municipality, ProposalStatus status) {
        var permitted = permitted(account, municipality, status);
        if (!permitted.contains(SEE)) {
            throw new NotVisibleException();
        }
        if (!permitted.contains(action)) {
            throw new NotAllowedException("proposal.not-allowed." + action);
        }
    }

    private static void city(Account account, ProposalStatus status, Set<ProposalAction> actions) {
        if (account.is(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.MAYOR, Role.COUNCIL_CLERK)) {
            actions.add(SEE);
        }
        if (account.is(Role.CITY_EDITOR, Role.MAYOR) && status.writable()) {
            actions.add(EDIT);
        }
        if (account.is(Role.CITY_EDITOR, Role.MAYOR) && status == ProposalStatus.APPROVED) {
            actions.add(WRITE_AGREEMENT);
        }
        if (account.is(Role.CITY_EDITOR, Role.MAYOR) && status == ProposalStatus.SIGNED) {
            actions.add(KEEP_PROMISE);
        }
        if (account.is(Role.MAYOR)) {
            if (status.writable()) {
                actions.add(SUBMIT);
            }
            if (!status.over()) {
                actions.add(WITHDRAW);
            }
        }
    }

    private static void office(Account account, ProposalStatus status, Set<ProposalAction> actions) {
        var secretariat = account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
        if (secretariat || account.is(Role.AUDITOR)) {
            actions.add(SEE);
        }
        if (!secretariat) {
            return;
        }
        switch (status) {
            case SUBMITTED -> actions.addAll(EnumSet.of(GIVE_BACK, ASK_OPINIONS));
            case OPINIONS -> actions.addAll(EnumSet.of(ASK_OPINIONS, PREPARE));
            case DECISION_PREPARED -> actions.add(PREPARE);
            case DEFERRED -> actions.add(RESUME);
            case APPROVED -> actions.addAll(EnumSet.of(WRITE_AGREEMENT, ADD_COPY));
            case SIGNED -> actions.add(ADD_COPY);
            default -> {}
        }
        if (account.is(Role.HEAD_OF_SECRETARIAT)) {
            if (status == ProposalStatus.DECISION_PREPARED) {
                actions.add(RELEASE);
            }
            if (status == ProposalStatus.APPROVED) {
                actions.add(SIGN);
            }
        }
    }
}
