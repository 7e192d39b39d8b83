package org.creativecities.portal.workshop;

import java.util.EnumSet;
import java.util.Set;

/** Where a registration stands. */
public enum RegistrationStatus {
    /** Waits for the secretariat's approval. */
    ASKED,
    /** Has a seat. */
    CONFIRMED,
    /** Waits for a seat; moves up by itself. */
    WAITING,
    REFUSED,
    CANCELLED;

    /** Those that still count. */
    public static final Set<RegistrationStatus> LIVE = EnumSet.of(ASKED, CONFIRMED, WAITING);
}
