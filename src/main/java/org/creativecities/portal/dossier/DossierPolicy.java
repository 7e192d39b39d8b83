package org.creativecities.portal.dossier;

import static org.creativecities.portal.dossier.DossierAction.*;
import static org.creativecities.portal.dossier.DossierStatus.*;

import java.util.EnumSet;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;

/** Who may do what with a dossier, as a set of actions: used by the door, the pages and a table test. */
final class DossierPolicy {

    private static final Set<DossierStatus> WITH_RESULT = EnumSet.of(NOT_ADMITTED, NOMINATED, RUNNER_UP, NOT_NOMINATED);
    private static final Set<DossierStatus> UNDECIDED =
            EnumSet.of(SUBMITTED, RETURNED, ADMITTED, UNDER_REVIEW, DECISION_PREPARED);

    private DossierPolicy() {}

    static Set<DossierAction> permitted(Account account, Standing dossier) {
        return switch (account.role()) {
            case CITY_EDITOR, CITY_CONTRIBUTOR, MAYOR ->
                account.actsFor(dossier.municipality()) ? ofTheCity(account, dossier) : none();
            case SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT -> ofTheSecretariat(dossier);
            case AUDITOR -> ofTheAuditor(dossier);
            case COUNCIL_CLERK, REVIEWER, OPINION_OFFICER, COMMISSION_OFFICER, COUNCIL_MEMBER, ADMINISTRATOR -> none();
        };
    }

    private static Set<DossierAction> ofTheCity(Account account, Standing dossier) {
        var actions = EnumSet.of(SEE, READ_DRAFT);
        if (account.is(Role.CITY_CONTRIBUTOR)) {
            addIf(actions, dossier.writable() && !dossier.assigned().isEmpty(), EDIT);
            return actions;
        }
        addIf(actions, dossier.sendings() > 0, READ_SENT);
        addIf(actions, WITH_RESULT.contains(dossier.status()), READ_RESULT);
        addIf(actions, dossier.writable(), EDIT, ASSIGN, ASK_APPROVAL);
        addIf(actions, FROZEN.contains(dossier.status()) && dossier.open(), TAKE_BACK);
        var neverSent = dossier.status() == DRAFT && dossier.sendings() == 0;
        if (account.is(Role.MAYOR)) {
            addIf(actions, dossier.status() == APPROVAL_ASKED && dossier.open(), APPROVE, GIVE_BACK);
            addIf(actions, dossier.status() == APPROVED && dossier.open(), SUBMIT);
            addIf(actions, sentAndWithTheCity(dossier) && dossier.callOpen(), WITHDRAW);
            addIf(actions, dossier.revivable(), REVIVE);
            addIf(actions, neverSent, DELETE);
        } else {
            addIf(actions, neverSent && dossier.author().equals(account.id()), DELETE);
        }
        return actions;
    }

    private static boolean sentAndWithTheCity(Standing dossier) {
        return dossier.status() == SUBMITTED || dossier.status() == RETURNED || dossier.returned();
    }

    private static Set<DossierAction> ofTheSecretariat(Standing dossier) {
        var actions = EnumSet.of(SEE);
        if (dossier.sealed()) {
            return actions; // that it exists, and nothing of what it says
        }
        addIf(actions, dossier.sendings() > 0, READ_SENT);
        addIf(actions, WITH_RESULT.contains(dossier.status()), READ_RESULT);
        addIf(actions, dossier.status() == SUBMITTED, SCREEN, ADMIT, NOT_ADMIT, RETURN);
        addIf(actions, dossier.returned() && dossier.status() != WITHDRAWN, EXTEND_RETURN);
        // An answer that never came: the secretariat judges what it has.
        addIf(actions, dossier.status() == RETURNED && !dossier.returnOpen(), NOT_ADMIT);
        addIf(actions, UNDECIDED.contains(dossier.status()), WITHDRAW);
        return actions;
    }

    private static Set<DossierAction> ofTheAuditor(Standing dossier) {
        if (dossier.sealed()) {
            return EnumSet.of(SEE);
        }
        var actions = EnumSet.of(SEE, READ_DRAFT);
        addIf(actions, dossier.sendings() > 0, READ_SENT);
        addIf(actions, WITH_RESULT.contains(dossier.status()), READ_RESULT);
        return actions;
    }

    /** Whether the person may read this section of the text being written. */
    static boolean mayRead(Account account, Standing dossier, String section) {
        return permitted(account, dossier).contains(READ_DRAFT)
                && (!account.is(Role.CITY_CONTRIBUTOR) || dossier.assigned().contains(section));
    }

    /** Whether the person may change this section now; after a return only the named ones are open. */
    static boolean mayWrite(Account account, Standing dossier, String section) {
        var named = dossier.named();
        return permitted(account, dossier).contains(EDIT)
                && mayRead(account, dossier, section)
                && (named == null || named.contains(section));
    }

    /**
     * @throws NotVisibleException where the person may not even know of it
     * @throws NotAllowedException where they may see it but not do this now
     */
    static void require(DossierAction action, Account account, Standing dossier) {
        var actions = permitted(account, dossier);
        if (!actions.contains(SEE)) {
            throw new NotVisibleException();
        }
        if (!actions.contains(action)) {
            throw new NotAllowedException("dossier.refused." + action);
        }
    }

    private static Set<DossierAction> none() {
        return EnumSet.noneOf(DossierAction.class);
    }

    private static void addIf(Set<DossierAction> actions, boolean condition, DossierAction... more) {
        if (condition) {
            actions.addAll(Set.of(more));
        }
    }
}
