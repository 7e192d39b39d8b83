package org.creativecities.portal.criteria;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a position: the secretariat writes, Ministry and National Commission each say their own, two
 * people decide, the head publishes.
 */
public final class PositionPolicy {

    private PositionPolicy() {}

    /** Whether the person reads the office's register: drafts, opinions, reasoning that is not public. */
    public static boolean reads(Account account) {
        return account.is(
                Role.SECRETARIAT_EXPERT,
                Role.HEAD_OF_SECRETARIAT,
                Role.COMMISSION_OFFICER,
                Role.COUNCIL_MEMBER,
                Role.AUDITOR);
    }

    /** Whether the person writes the register: positions, editions, links, practice, laws. */
    public static boolean writes(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
    }

    /** Whether the person writes notes of practice and words of the glossary. */
    public static boolean advises(Account account) {
        return writes(account) || account.is(Role.COMMISSION_OFFICER);
    }

    /** @param proposedBy the first of the two people who decide, where there is one already */
    public static Set<PositionAction> permitted(Account account, PositionStatus status, @Nullable UUID proposedBy) {
        var actions = EnumSet.noneOf(PositionAction.class);
        if (!reads(account)) {
            return actions;
        }
        actions.add(PositionAction.SEE);
        var head = account.is(Role.HEAD_OF_SECRETARIAT);
        var commission = account.is(Role.COMMISSION_OFFICER);
        switch (status) {
            case DRAFT -> add(actions, writes(account), PositionAction.EDIT, PositionAction.DISCUSS);
            case DISCUSSED -> {
                add(actions, writes(account), PositionAction.EDIT, PositionAction.OPINE_MINISTRY);
                add(actions, commission, PositionAction.OPINE_COMMISSION);
                add(actions, writes(account) || commission, PositionAction.PROPOSE);
            }
            case PROPOSED -> {
                add(actions, head || commission, PositionAction.SEND_BACK);
                add(actions, (head || commission) && !account.id().equals(proposedBy), PositionAction.DECIDE);
            }
            case DECIDED -> add(actions, head, PositionAction.PUBLISH);
            case PUBLISHED, SUPERSEDED, WITHDRAWN -> {}
        }
        var alive = PositionStatus.AT_WORK.contains(status) || PositionStatus.IN_FORCE.contains(status);
        add(actions, head && alive, PositionAction.WITHDRAW);
        return actions;
    }

    /** Refuses with 404 what may not be known and with 403 what may not be done. */
    static void require(PositionAction action, Set<PositionAction> permitted) {
        if (!permitted.contains(PositionAction.SEE)) {
            throw new NotVisibleException();
        }
        if (!permitted.contains(action)) {
            throw new NotAllowedException("criteria.not-allowed." + action);
        }
    }

    static void requireReader(Account account) {
        if (!reads(account)) {
            throw new NotVisibleException();
        }
    }

    static void requireWriter(Account account) {
        requireReader(account);
        if (!writes(account)) {
            throw new NotAllowedException("criteria.not-allowed.WRITE");
        }
    }

    static void requireAdviser(Account account) {
        requireReader(account);
        if (!advises(account)) {
            throw new NotAllowedException("criteria.not-allowed.ADVISE");
        }
    }

    private static void add(Set<PositionAction> actions, boolean may, PositionAction... more) {
        if (may) {
            actions.addAll(Set.of(more));
        }
    }
}
