package org.creativecities.portal.council;

/** Where a promise stands. Late is no status: it follows from the day. */
public enum PromiseStatus {
    OPEN,
    IN_PROGRESS,
    /** The owner says it is done and shows a proof. */
    CLAIMED,
    ACCEPTED
}
