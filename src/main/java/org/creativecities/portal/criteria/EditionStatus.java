package org.creativecities.portal.criteria;

/** Where an edition stands. */
public enum EditionStatus {
    /** Brought in, compared, not in force. */
    DRAFT,
    /** The one in force; one of each instrument. */
    CURRENT,
    /** A later edition took its place; dossiers begun under it keep it. */
    SUPERSEDED
}
