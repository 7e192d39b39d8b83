package org.creativecities.portal.tie;

/** What kind of tie it is. The kinds are counted apart and never added up. */
public enum TieType {
    /** Between two cities, signed by both, without an end in mind. */
    SISTER,
    /** A lighter first stage, for a time or a subject. */
    FRIENDSHIP,
    /** For one project. */
    PROJECT,
    /** Without a formal act. */
    CONTACT,
    /** Between a province and a province. */
    PROVINCE
}
