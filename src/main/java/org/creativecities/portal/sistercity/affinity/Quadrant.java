package org.creativecities.portal.sistercity.affinity;

/** Where a pair stands on the plane of affinity and readiness. A place on a plane, not a sum. */
public enum Quadrant {
    /** Both high. */
    GO,
    /** They fit, and are not ready yet. */
    PREPARE,
    /** All is ready, for two cities that have little in common. */
    LIKING_ONLY,
    /** Neither. */
    RETURN,
    /** Too little is known of one of them to say. */
    NOT_ENOUGH_EVIDENCE;

    public static Quadrant of(Result affinity, Result readiness, AffinityPolicy policy) {
        var across = affinity.total();
        var up = readiness.total();
        if (across == null || up == null) {
            return NOT_ENOUGH_EVIDENCE;
        }
        if (across >= policy.sufficient()) {
            return up >= policy.sufficient() ? GO : PREPARE;
        }
        return up >= policy.sufficient() ? LIKING_ONLY : RETURN;
    }
}
