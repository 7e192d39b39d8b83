package org.creativecities.portal.sistercity.affinity;

/** The two measures of a pair of cities. They are never added up. */
public enum Measure {
    /** How much two cities have in common by nature (سنخیت). */
    AFFINITY,
    /** Whether a tie between them can be carried out (قابلیت اجرا). */
    READINESS
}
