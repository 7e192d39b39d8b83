package org.creativecities.portal.workshop;

/** Where a workshop takes place. */
public enum MeetingForm {
    IN_PERSON,
    ONLINE,
    MIXED
}
