package org.creativecities.portal.sistercity.affinity;

/** How a gate stands; each outcome but waiting has a reason and a body. */
public enum GateOutcome {
    PASS,
    /** Passed, with something written beside it that must be read. */
    PASS_WITH_NOTE,
    FAIL,
    WAITING;

    public boolean passed() {
        return this == PASS || this == PASS_WITH_NOTE;
    }
}
