package org.creativecities.portal.sistercity.affinity;

/** Whether a piece of evidence speaks for an answer or against it. */
public enum Stance {
    FOR,
    AGAINST
}
