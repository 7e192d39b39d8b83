package org.creativecities.portal.sistercity.affinity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it is handed in: it needs an address or a file.
 *
 * @param language two or three letters, the language it is written in
 * @param dated the day the thing itself is of, or null
 */
public record NewEvidence(
        Indicator indicator,
        Stance stance,
        EvidenceKind kind,
        String title,
        @Nullable String url,
        @Nullable UUID document,
        @Nullable LocalDate dated,
        String language) {}
