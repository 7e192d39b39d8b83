package org.creativecities.portal.dossier;

import java.util.EnumSet;
import java.util.Set;

/** Where a dossier stands, and where it may go from there. */
public enum DossierStatus {
    /** The city writes. */
    DRAFT,
    /** The text is frozen and waits for the mayor. */
    APPROVAL_ASKED,
    /** The mayor has approved exactly this text; it waits to be sent. */
    APPROVED,
    /** Sent; the secretariat has not judged its admissibility yet. */
    SUBMITTED,
    /** Sent back for the correction of named sections, with a date. */
    RETURNED,
    /** Admissible; waits for reviewers. */
    ADMITTED,
    /** Not admissible, with reasons. */
    NOT_ADMITTED,
    /** Reviewers read. */
    UNDER_REVIEW,
    /** A decision is written down and waits for a second person to release it. */
    DECISION_PREPARED,
    /** Released: the country nominates the city. */
    NOMINATED,
    /** Released: next in line. */
    RUNNER_UP,
    /** Released: not nominated in this round. */
    NOT_NOMINATED,
    /** Taken back by the city. */
    WITHDRAWN;

    /** The released outcomes. */
    public static final Set<DossierStatus> DECIDED = EnumSet.of(NOMINATED, RUNNER_UP, NOT_NOMINATED);

    /** The text is frozen while the mayor looks and until it is sent. */
    public static final Set<DossierStatus> FROZEN = EnumSet.of(APPROVAL_ASKED, APPROVED);

    /** The secretariat has something to read: at least one sending that still stands. */
    public static final Set<DossierStatus> WITH_SECRETARIAT = EnumSet.of(
            SUBMITTED, ADMITTED, NOT_ADMITTED, UNDER_REVIEW, DECISION_PREPARED, NOMINATED, RUNNER_UP, NOT_NOMINATED);

    /** The statuses that may follow this one. */
    public Set<DossierStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(APPROVAL_ASKED);
            case APPROVAL_ASKED -> EnumSet.of(APPROVED, DRAFT, RETURNED, WITHDRAWN);
            case APPROVED -> EnumSet.of(SUBMITTED, DRAFT, RETURNED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(RETURNED, ADMITTED, NOT_ADMITTED, WITHDRAWN);
            case RETURNED -> EnumSet.of(APPROVAL_ASKED, NOT_ADMITTED, WITHDRAWN);
            case ADMITTED -> EnumSet.of(UNDER_REVIEW, WITHDRAWN);
            case UNDER_REVIEW -> EnumSet.of(DECISION_PREPARED, WITHDRAWN);
            case DECISION_PREPARED ->
                EnumSet.of(DECISION_PREPARED, UNDER_REVIEW, NOMINATED, RUNNER_UP, NOT_NOMINATED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.of(SUBMITTED, RETURNED, ADMITTED);
            case NOT_ADMITTED, NOMINATED, RUNNER_UP, NOT_NOMINATED -> EnumSet.noneOf(DossierStatus.class);
        };
    }

    public boolean mayBecome(DossierStatus other) {
        return next().contains(other);
    }
}
