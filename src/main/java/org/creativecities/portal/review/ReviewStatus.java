package org.creativecities.portal.review;

import java.util.EnumSet;
import java.util.Set;

/** Where one reviewer's work on one dossier stands, and where it may go. */
public enum ReviewStatus {
    /** Waiting for the reviewer to declare whether there is a conflict of interest. The dossier stays closed. */
    ASSIGNED,
    /** No conflict declared; the dossier is open to the reviewer. */
    OPEN,
    /** Handed in; may be taken up again until the decision is prepared. */
    SUBMITTED,
    /** A conflict was declared: the seat is free again and the person sees the dossier as the public does. */
    RECUSED,
    /** The reviewer said no for want of time or knowledge; nothing ties them to the city and they may be asked again. */
    DECLINED,
    /** Taken back by the secretariat. */
    RELEASED;

    static {
        ASSIGNED.next = EnumSet.of(OPEN, RECUSED, DECLINED, RELEASED);
        OPEN.next = EnumSet.of(SUBMITTED, RECUSED, DECLINED, RELEASED);
        SUBMITTED.next = EnumSet.of(OPEN);
        RECUSED.next = EnumSet.noneOf(ReviewStatus.class);
        DECLINED.next = EnumSet.noneOf(ReviewStatus.class);
        RELEASED.next = EnumSet.noneOf(ReviewStatus.class);
    }

    private Set<ReviewStatus> next = Set.of();

    public boolean mayBecome(ReviewStatus target) {
        return next.contains(target);
    }

    /** Whether the reviewer still holds the seat. */
    public boolean isSeated() {
        return this == ASSIGNED || this == OPEN || this == SUBMITTED;
    }
}
