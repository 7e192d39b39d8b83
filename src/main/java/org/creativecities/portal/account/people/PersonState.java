package org.creativecities.portal.account.people;

/** Whether somebody can sign in. */
public enum PersonState {
    /** Has a letter with a link and no password yet. */
    INVITED,
    ACTIVE,
    /** Kept for the history's sake; cannot sign in. */
    DISABLED
}
