package org.creativecities.portal.call;

/** What can be done with a call. */
public enum CallAction {
    SEE,
    EDIT,
    /** Make it public and thereby set its two instants. */
    PUBLISH,
    /** Give every city more time. */
    POSTPONE,
    /** Give one city more time. */
    EXTEND,
    CLOSE,
    REOPEN,
    ARCHIVE,
    /** Read which cities were given more time. */
    SEE_EXTENSIONS
}
