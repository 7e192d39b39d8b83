package org.creativecities.portal.workshop;

/** Who may open a material of a workshop. */
public enum Audience {
    EVERYBODY,
    REGISTERED,
    PRESENT
}
