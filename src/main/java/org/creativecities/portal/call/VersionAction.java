package org.creativecities.portal.call;

/** What can be done with a version of a form or rubric. */
public enum VersionAction {
    SEE,
    /** Begin a new draft from this version. */
    DRAFT,
    EDIT,
    PUBLISH,
    /** Throw a draft away. */
    DISCARD
}
