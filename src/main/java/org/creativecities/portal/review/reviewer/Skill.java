package org.creativecities.portal.review.reviewer;

/** What a dossier needs to be understood, besides its creative field. */
public enum Skill {
    CULTURAL_POLICY,
    HERITAGE,
    URBAN_PLANNING,
    BUDGET,
    INTERNATIONAL,
    CREATIVE_ECONOMY,
    COMMUNITY,
    ENGLISH_TEXT
}
