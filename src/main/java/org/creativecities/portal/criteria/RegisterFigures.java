package org.creativecities.portal.criteria;

/** How many clauses have which verdict; {@code open} counts those under examination and those without one. */
public record RegisterFigures(int all, int accepted, int withReservation, int notAccepted, int open, int notRelevant) {}
