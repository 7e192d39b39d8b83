package org.creativecities.portal.review.proposal;

import java.util.Set;
import java.util.UUID;

/**
 * A dossier that needs readers.
 *
 * @param seats how many more it needs
 * @param seated who holds a seat already
 * @param gone who gave their seat back or lost it, and is not asked again by the portal
 */
public record Wanted(
        UUID dossier,
        String municipality,
        String province,
        String field,
        int seats,
        Set<UUID> seated,
        Set<UUID> gone) {}
