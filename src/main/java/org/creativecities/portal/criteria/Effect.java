package org.creativecities.portal.criteria;

/** What a position means for a dossier. */
public enum Effect {
    NONE,
    /** Guidance is shown in the section. */
    GUIDANCE,
    /** The section must carry the approved wording. */
    WORDING,
    /** It stands in the way of the endorsement. */
    BLOCKS
}
