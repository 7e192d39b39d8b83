package org.creativecities.portal.sistercity.proposal;

/** What a decision says. */
public enum Outcome {
    APPROVED,
    /** Approved as a friendship on trial; whether it becomes a sister tie is another proposal. */
    TRIAL,
    /** Put off; the secretariat takes it up again. */
    DEFERRED,
    NOT_APPROVED;

    ProposalStatus status() {
        return switch (this) {
            case APPROVED, TRIAL -> ProposalStatus.APPROVED;
            case DEFERRED -> ProposalStatus.DEFERRED;
            case NOT_APPROVED -> ProposalStatus.NOT_APPROVED;
        };
    }

    boolean approves() {
        return this == APPROVED || this == TRIAL;
    }
}
