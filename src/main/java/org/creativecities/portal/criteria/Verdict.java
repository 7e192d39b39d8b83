package org.creativecities.portal.criteria;

/** What the country says to a clause. */
public enum Verdict {
    UNDER_EXAMINATION,
    ACCEPTED,
    WITH_RESERVATION,
    NOT_ACCEPTED,
    NOT_RELEVANT
}
