package org.creativecities.portal.library;

/** The five regional groups by which UNESCO counts its members. */
public enum Region {
    AFRICA,
    ARAB_STATES,
    ASIA_PACIFIC,
    EUROPE_NORTH_AMERICA,
    LATIN_AMERICA_CARIBBEAN
}
