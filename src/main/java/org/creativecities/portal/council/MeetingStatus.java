package org.creativecities.portal.council;

/** Where the minutes of a meeting stand. */
public enum MeetingStatus {
    /** Agenda and minutes are written. */
    PLANNED,
    /** The text is frozen; the chair reads it. */
    APPROVAL_ASKED,
    /** The text stands for good. */
    APPROVED
}
