package org.creativecities.portal.workshop;

/** Where a workshop stands. */
public enum WorkshopStatus {
    DRAFT,
    PUBLISHED,
    /** It is over; attendance may still be mended, certificates issued. */
    HELD,
    CANCELLED
}
