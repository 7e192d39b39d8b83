package org.creativecities.portal.sistercity.affinity;

/** What must be so before a tie may be made, whatever the points. */
public enum Gate {
    COUNCIL_DECISION,
    PARTNER_WISH,
    CONTACTS,
    NOT_DUPLICATE,
    LAW_AND_VALUES,
    FOREIGN_MINISTRY
}
