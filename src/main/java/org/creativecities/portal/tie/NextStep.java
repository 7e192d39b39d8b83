package org.creativecities.portal.tie;

/** What the secretariat means to do about a tie. */
public enum NextStep {
    REVIVE,
    CONVERT,
    END,
    VERIFY,
    NONE
}
