package org.creativecities.portal.criteria;

/** Who reads a note of practice. */
public enum Audience {
    OFFICE,
    CITIES,
    PUBLIC
}
