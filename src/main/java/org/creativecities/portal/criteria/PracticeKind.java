package org.creativecities.portal.criteria;

/** What helps to carry a clause out. */
public enum PracticeKind {
    GUIDANCE,
    /** What evaluators said in earlier rounds. */
    REMARK,
    GOOD_PRACTICE
}
