package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of a dossier without opening it.
 *
 * @param reference its public number, {@code CC-1405-0231}
 * @param municipality four-digit code of the municipality
 * @param field code of the creative field
 * @param submittedAt when it was last sent; null when it never was
 * @param version the version a form must carry back
 */
public record DossierCard(
        UUID id,
        String reference,
        UUID callId,
        String municipality,
        String field,
        DossierStatus status,
        @Nullable Instant submittedAt,
        long version) {}
