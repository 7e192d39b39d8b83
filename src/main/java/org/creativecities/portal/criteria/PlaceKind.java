package org.creativecities.portal.criteria;

/** What kind of place a clause counts in. */
public enum PlaceKind {
    /** A section or question of a form; the holder is the form. */
    QUESTION,
    /** A criterion of a rubric; the holder is the rubric. */
    CRITERION,
    /** A clause of an agreement; the holder is the library. */
    AGREEMENT
}
