package org.creativecities.portal.tie;

/** How far a tie ever came. Only what was made counts as a tie. */
public enum TieBasis {
    MADE,
    /** A council or a principle agreed; no signature was found. */
    APPROVED,
    PROPOSED,
    /** One voice says it exists. */
    CLAIMED
}
