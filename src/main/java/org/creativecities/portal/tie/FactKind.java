package org.creativecities.portal.tie;

/** What a fact about a place is about. Facts with a code are compared between two places. */
public enum FactKind {
    LANGUAGE,
    ROLE,
    CLIMATE,
    TERRAIN,
    ROUTE,
    PERSON,
    HERITAGE,
    HERITAGE_TENTATIVE,
    INTANGIBLE,
    CRAFT_TITLE,
    LEAGUE,
    PILGRIMAGE,
    PRODUCT,
    PROBLEM,
    OFFICE,
    CONTACT,
    EMBASSY
}
