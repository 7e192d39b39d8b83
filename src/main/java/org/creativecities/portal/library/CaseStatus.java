package org.creativecities.portal.library;

/** How far a case has come; only a published one is read by everybody. */
public enum CaseStatus {
    DRAFT,
    /** Written; somebody else compares it with its source. */
    CHECK_ASKED,
    PUBLISHED,
    WITHDRAWN
}
