package org.creativecities.portal.dossier;

/** How far a section is: the city's own word and the check together. */
public enum SectionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    /** Marked as complete, and the check agrees. */
    COMPLETED,
    /** Marked as complete, but something is missing; or returned by the secretariat. */
    NEEDS_CORRECTION,
    /** Cannot be started before the others are complete. */
    LOCKED
}
