package org.creativecities.portal.review;

/** What may be done to one review. */
public enum ReviewAction {
    /** Know that it exists and where it stands. */
    SEE,
    /** Say whether there is a conflict of interest. */
    DECLARE,
    /** Open the dossier through it. */
    READ_DOSSIER,
    WRITE,
    SUBMIT,
    /** Take a handed-in review up again. */
    REOPEN,
    /** See that the own review was handed in, and when. */
    READ_RECEIPT,
    /** Read what the others found. */
    READ_OTHERS,
    /** Take the seat back. */
    RELEASE
}
