package org.creativecities.portal.dossier;

/** What a person can do with a dossier. */
public enum DossierAction {
    /** Know that it exists: reference, city, field, state. */
    SEE,
    /** Read the text the city is writing. */
    READ_DRAFT,
    /** Read what was sent. */
    READ_SENT,
    /** Change answers and files; a contributor only those of the sections assigned to them. */
    EDIT,
    /** Give sections to colleagues. */
    ASSIGN,
    ASK_APPROVAL,
    /** Open the frozen text again for writing. */
    TAKE_BACK,
    APPROVE,
    /** The mayor gives the text back to the writers, with a note. */
    GIVE_BACK,
    SUBMIT,
    WITHDRAW,
    /** Take a withdrawn dossier up again, while the call is open. */
    REVIVE,
    DELETE,
    /** Answer the conditions of admissibility. */
    SCREEN,
    ADMIT,
    NOT_ADMIT,
    RETURN,
    /** Give another date for the corrections. */
    EXTEND_RETURN,
    /** Read the released decision or the reasons for not admitting. */
    READ_RESULT
}
