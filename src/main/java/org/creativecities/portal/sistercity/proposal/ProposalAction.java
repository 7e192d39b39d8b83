package org.creativecities.portal.sistercity.proposal;

/** What a person may do with a proposal. */
public enum ProposalAction {
    SEE,
    EDIT,
    SUBMIT,
    WITHDRAW,
    GIVE_BACK,
    ASK_OPINIONS,
    PREPARE,
    RELEASE,
    RESUME,
    WRITE_AGREEMENT,
    ADD_COPY,
    KEEP_PROMISE,
    SIGN
}
