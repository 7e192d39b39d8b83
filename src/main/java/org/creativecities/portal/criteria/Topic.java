package org.creativecities.portal.criteria;

/** What a clause is about; the axes of the self-assessment. */
public enum Topic {
    ELIGIBILITY,
    PROCEDURE,
    FILE,
    PLAN,
    ASSETS,
    PARTICIPATION,
    FINANCE,
    GOVERNANCE,
    COOPERATION,
    VALUES,
    RIGHTS,
    MEMBERSHIP
}
