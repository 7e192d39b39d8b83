package org.creativecities.portal.workshop;

/** Who may register for a workshop. */
public enum Admission {
    /** Every signed-in person. */
    OPEN,
    /** Only those who were invited, or somebody an invited body sends. */
    INVITED
}
