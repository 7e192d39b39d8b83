package org.creativecities.portal.legislation;

/** What may justify an article. */
public enum FindingKind {
    CLAUSE,
    OBSTACLE,
    LESSON,
    OPINION,
    PROMISE,
    OTHER
}
