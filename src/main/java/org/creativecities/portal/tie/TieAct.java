package org.creativecities.portal.tie;

/** What can be done with a tie of the register. */
public enum TieAct {
    SEE,
    /** A city says how its own row should read. */
    ASK_CORRECTION,
    ADD_EVIDENCE,
    LOG_ACTIVITY,
    CONFIRM_CONTACT,
    ADD_FINDING,
    ADD_STATEMENT,
    DECIDE,
    VERIFY,
    OVERRIDE,
    REVIEW,
    /** Suspend, resume, renew, end. */
    FORMAL_ACT
}
