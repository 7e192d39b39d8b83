package org.creativecities.portal.workshop;

/** What became of a check-in. */
public enum CheckInOutcome {
    RECORDED,
    /** Was recorded before, here or on another phone. */
    ALREADY,
    UNKNOWN,
    /** Has no seat: waits, was refused or stepped back. */
    NOT_CONFIRMED
}
