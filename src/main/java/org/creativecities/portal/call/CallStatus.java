package org.creativecities.portal.call;

/** Where a call stands. Whether a published call is open is a matter of time, not of status. */
public enum CallStatus {
    /** Being prepared; only the secretariat sees it. */
    DRAFT,
    /** Public. Open between its two instants. */
    PUBLISHED,
    /** Ended, by hand or because its time passed. */
    CLOSED,
    /** Kept for the record. */
    ARCHIVED
}
