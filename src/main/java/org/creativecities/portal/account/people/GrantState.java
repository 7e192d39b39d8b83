package org.creativecities.portal.account.people;

/** Where a grant stands. */
public enum GrantState {
    /** Waits for the second administrator. */
    PROPOSED,
    ACTIVE,
    REVOKED,
    /** The second administrator said no. */
    REFUSED
}
