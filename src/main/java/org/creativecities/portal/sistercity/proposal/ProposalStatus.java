package org.creativecities.portal.sistercity.proposal;

/** Where a proposal stands. */
public enum ProposalStatus {
    DRAFT,
    SUBMITTED,
    /** The city has something to mend; the clock of the secretariat stands still. */
    RETURNED,
    /** Other bodies are asked. */
    OPINIONS,
    /** One person has written the decision; another releases it. */
    DECISION_PREPARED,
    APPROVED,
    /** Put off by a decision; the secretariat takes it up again. */
    DEFERRED,
    NOT_APPROVED,
    WITHDRAWN,
    SIGNED;

    /** Whether the city may write. */
    public boolean writable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing more will happen here. */
    public boolean over() {
        return this == NOT_APPROVED || this == WITHDRAWN || this == SIGNED;
    }
}
