package org.creativecities.portal.council;

/** What a member does in a body. */
public enum Duty {
    CHAIR,
    SECRETARY,
    MEMBER
}
