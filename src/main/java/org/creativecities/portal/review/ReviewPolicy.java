package org.creativecities.portal.review;

import java.util.EnumSet;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.OthersReviews;
import org.creativecities.portal.call.PhaseRights;
import org.creativecities.portal.dossier.DossierStatus;

/** Who may do what to a review. The door refuses by it, the page shows buttons by it, one table test holds it. */
public final class ReviewPolicy {

    private ReviewPolicy() {}

    /**
     * @param account who asks
     * @param review the review
     * @param dossier where its dossier stands: reviews close when a decision is prepared
     * @param phase what the running phase of the call allows; it only ever narrows
     */
    public static Set<ReviewAction> permitted(
            Account account, ReviewView review, DossierStatus dossier, PhaseRights phase) {
        var actions = EnumSet.noneOf(ReviewAction.class);
        if (account.is(Role.REVIEWER) && review.reviewerId().equals(account.id())) {
            own(actions, review.status(), dossier == DossierStatus.UNDER_REVIEW, phase);
        } else if (account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            actions.add(ReviewAction.SEE);
            actions.add(ReviewAction.READ_OTHERS);
            if (review.status() == ReviewStatus.ASSIGNED || review.status() == ReviewStatus.OPEN) {
                actions.add(ReviewAction.RELEASE);
            }
        } else if (account.is(Role.AUDITOR)) {
            actions.add(ReviewAction.SEE);
            actions.add(ReviewAction.READ_OTHERS);
        }
        return actions;
    }

    private static void own(Set<ReviewAction> actions, ReviewStatus status, boolean running, PhaseRights phase) {
        if (!status.isSeated()) {
            return; // who stepped back sees the dossier as the public does
        }
        actions.add(ReviewAction.SEE);
        if (status == ReviewStatus.ASSIGNED) {
            if (running) {
                actions.add(ReviewAction.DECLARE);
            }
            return;
        }
        actions.add(ReviewAction.READ_DOSSIER);
        if (status == ReviewStatus.OPEN && running) {
            actions.add(ReviewAction.DECLARE);
            if (phase.reviewersScore()) {
                actions.addAll(EnumSet.of(ReviewAction.WRITE, ReviewAction.SUBMIT));
            }
        }
        if (mayReadOthers(status, phase.othersReviews())) {
            actions.add(ReviewAction.READ_OTHERS);
        }
        if (status == ReviewStatus.SUBMITTED) {
            actions.add(ReviewAction.READ_RECEIPT);
            if (running && phase.scoresChange()) {
                actions.add(ReviewAction.REOPEN);
            }
        }
    }

    private static boolean mayReadOthers(ReviewStatus status, OthersReviews rule) {
        return switch (rule) {
            case NEVER -> false;
            case AFTER_OWN -> status == ReviewStatus.SUBMITTED;
            case ALWAYS -> true;
        };
    }

    /** Refuses with 404 what may not be known and with 403 what may not be done. */
    static void require(
            ReviewAction action, Account account, ReviewView review, DossierStatus dossier, PhaseRights phase) {
        var permitted = permitted(account, review, dossier, phase);
        if (!permitted.contains(ReviewAction.SEE)) {
            throw new NotVisibleException();
        }
        if (!permitted.contains(action)) {
            throw new NotAllowedException("review.error." + action);
        }
    }
}
