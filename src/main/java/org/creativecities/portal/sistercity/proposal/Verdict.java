package org.creativecities.portal.sistercity.proposal;

/** What a body thinks. Silence is not among them. */
public enum Verdict {
    AGREE,
    CONDITION,
    OBJECT,
    HOLD
}
