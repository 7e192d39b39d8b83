package org.creativecities.portal.criteria;

/** What kind of text a law is. */
public enum LawKind {
    CONSTITUTION,
    LAW,
    BYLAW,
    DECREE,
    CIRCULAR,
    RESOLUTION
}
