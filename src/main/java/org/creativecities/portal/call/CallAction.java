package org.creativecities.portal.call;

/** What can be done with a call. */
public enum CallAction {
    SEE,
    EDIT,
    /** Make it public and thereby set its two instants. */
    PUBLISH,
    /** Give every city more time. */
    POSTPONE,
    /** Ask for more time for one city. */
    EXTEND,
    /** Grant or refuse it; never the person who asked, and one of the two is the head. */
    DECIDE_EXTENSION,
    /** Change a public call. */
    AMEND,
    /** Open what was sealed until the end. */
    UNSEAL,
    CLOSE,
    REOPEN,
    ARCHIVE,
    /** Read which cities were given more time. */
    SEE_EXTENSIONS
}
