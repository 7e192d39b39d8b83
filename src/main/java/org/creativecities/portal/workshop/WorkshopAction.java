package org.creativecities.portal.workshop;

/** What a person may do with a workshop. */
public enum WorkshopAction {
    SEE,
    EDIT,
    PUBLISH,
    CANCEL,
    /** Invite, approve and refuse. */
    ADMIT,
    CHECK_IN,
    /** Say that it is over. */
    CLOSE,
    CERTIFY
}
