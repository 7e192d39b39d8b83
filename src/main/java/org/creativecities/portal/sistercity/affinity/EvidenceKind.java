package org.creativecities.portal.sistercity.affinity;

/** What a piece of evidence is. */
public enum EvidenceKind {
    STUDY,
    UNESCO,
    STATISTICS,
    EXPERT_REPORT,
    OFFICIAL_PAGE,
    NEWS,
    LETTER,
    OTHER
}
