package org.creativecities.portal.workshop;

/** What became of an invitation. */
public enum InvitationStatus {
    PENDING,
    ACCEPTED,
    DECLINED,
    /** Somebody else comes in their place. */
    SUBSTITUTED,
    WITHDRAWN
}
