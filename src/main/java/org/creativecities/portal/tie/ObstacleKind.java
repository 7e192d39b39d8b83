package org.creativecities.portal.tie;

/** What ties fail on, by kind. */
public enum ObstacleKind {
    ONLY_ON_PAPER,
    FOREIGN_POLICY,
    WEAK_AFFINITY,
    UNCLEAR_RULE,
    CHANGE_OF_OFFICE,
    NO_MEANS,
    NO_MEASURE,
    OVERLAP
}
