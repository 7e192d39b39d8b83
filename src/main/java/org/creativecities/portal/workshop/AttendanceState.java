package org.creativecities.portal.workshop;

/** How somebody attended one session. */
public enum AttendanceState {
    PRESENT,
    /** Came after the session had begun; counts as attended. */
    LATE,
    ABSENT
}
