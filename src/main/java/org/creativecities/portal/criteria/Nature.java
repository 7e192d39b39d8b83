package org.creativecities.portal.criteria;

/** What kind of rule a clause is. */
public enum Nature {
    /** Without it a dossier is not looked at. */
    ADMISSIBILITY,
    /** It is judged. */
    EVALUATION,
    /** Members owe it. */
    UNDERTAKING,
    /** It is advised. */
    RECOMMENDATION,
    /** It says something without asking for anything. */
    DECLARATION
}
