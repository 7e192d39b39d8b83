package org.creativecities.portal.review.talk;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message about a dossier.
 *
 * @param reviewer whose conversation with the secretariat it belongs to; null for the panel
 * @param mentioned who was called by it
 */
public record Message(
        UUID id,
        UUID dossier,
        Audience audience,
        @Nullable UUID reviewer,
        UUID author,
        String text,
        Instant at,
        Set<UUID> mentioned) {

    public static final int LONGEST = 4000;

    /** Who reads it. Each has a place and a colour of its own, and the button names it. */
    public enum Audience {
        /** The reviewers of this dossier who have handed in, and the secretariat. */
        PANEL,
        /** One reviewer and the secretariat. */
        SECRETARIAT
    }
}
