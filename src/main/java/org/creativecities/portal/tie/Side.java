package org.creativecities.portal.tie;

/** Whose act it was. */
public enum Side {
    IRAN,
    PARTNER
}
