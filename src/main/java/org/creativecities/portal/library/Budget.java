package org.creativecities.portal.library;

/** How much a case cost, in US dollars of its time: below 100,000, below a million, a million or more. */
public enum Budget {
    UNKNOWN,
    SMALL,
    MEDIUM,
    LARGE
}
