package org.creativecities.portal.call;

/** When a reviewer may read what the other reviewers of the same dossier wrote. */
public enum OthersReviews {
    NEVER,
    /** Once the reviewer's own review of that dossier has been sent. */
    AFTER_OWN,
    ALWAYS
}
