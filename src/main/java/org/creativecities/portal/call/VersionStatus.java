package org.creativecities.portal.call;

/** Where a version of a form or rubric stands. */
public enum VersionStatus {
    /** May be changed; no call can use it yet. */
    DRAFT,
    /** Never changes again. */
    PUBLISHED
}
