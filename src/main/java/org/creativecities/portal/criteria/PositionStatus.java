package org.creativecities.portal.criteria;

import java.util.EnumSet;
import java.util.Set;

/** Where a version of a position stands. */
public enum PositionStatus {
    /** The secretariat writes. */
    DRAFT,
    /** Ministry and National Commission say what they think, side by side. */
    DISCUSSED,
    /** One person put it forward; a second one must agree. */
    PROPOSED,
    /** Two people decided; it counts, and is not public yet. */
    DECIDED,
    /** It counts and may be read by everybody, as far as it is public. */
    PUBLISHED,
    /** A later decision took its place. */
    SUPERSEDED,
    /** Taken back, with a reason. */
    WITHDRAWN;

    /** Someone is still working on it; a clause has one such version at most. */
    public static final Set<PositionStatus> AT_WORK = EnumSet.of(DRAFT, DISCUSSED, PROPOSED);

    /** It counts; a clause has one such version at most. */
    public static final Set<PositionStatus> IN_FORCE = EnumSet.of(DECIDED, PUBLISHED);
}
