package org.creativecities.portal.legislation;

/** Whose initiative goes to parliament: the government's (لایحه) or the members' (طرح). */
public enum BillKind {
    BILL,
    PLAN
}
