package org.creativecities.portal.document;

/** How far a file has come through the checks. */
public enum DocumentState {
    /** Stored; the virus scanner has not looked at it. */
    RECEIVED,
    /** An instance is scanning it now. */
    SCANNING,
    /** Nothing found; it may be downloaded. */
    CLEAN,
    /** The scanner found something; nobody may download it. */
    REJECTED,
    /** The scanner did not answer; it is asked again. Waiting is not clean. */
    WAITING
}
