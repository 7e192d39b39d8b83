package org.creativecities.portal.criteria;

/** The two bodies that say what they think before a decision. */
public enum Side {
    MINISTRY,
    COMMISSION
}
