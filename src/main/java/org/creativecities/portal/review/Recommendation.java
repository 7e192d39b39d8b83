package org.creativecities.portal.review;

/** What a reviewer proposes, apart from the score. */
public enum Recommendation {
    NOMINATE,
    NOMINATE_AFTER_CORRECTION,
    DO_NOT_NOMINATE
}
