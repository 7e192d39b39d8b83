package org.creativecities.portal.criteria;

/** What may be done with a position. */
public enum PositionAction {
    SEE,
    EDIT,
    DISCUSS,
    OPINE_MINISTRY,
    OPINE_COMMISSION,
    PROPOSE,
    SEND_BACK,
    DECIDE,
    PUBLISH,
    WITHDRAW
}
