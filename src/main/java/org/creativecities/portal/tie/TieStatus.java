package org.creativecities.portal.tie;

/** How alive a tie is, computed from what is known ({@link StatusRule}). */
public enum TieStatus {
    ACTIVE,
    LOW,
    DORMANT,
    SUSPENDED,
    LAPSED,
    ENDED,
    UNKNOWN,
    PROPOSED,
    DISPUTED
}
