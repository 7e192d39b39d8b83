package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is or will be decided about a dossier.
 *
 * @param reasons in the words the city reads
 * @param releasedBy the second person; null while the decision waits
 */
public record DossierDecision(
        UUID dossierId,
        Outcome outcome,
        String reasons,
        UUID preparedBy,
        Instant preparedAt,
        @Nullable UUID releasedBy,
        @Nullable Instant releasedAt) {}
