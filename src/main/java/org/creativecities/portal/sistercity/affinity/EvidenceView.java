package org.creativecities.portal.sistercity.affinity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored piece of evidence. Who added it never verifies it. */
public record EvidenceView(
        UUID id,
        Indicator indicator,
        Stance stance,
        EvidenceKind kind,
        String title,
        @Nullable String url,
        @Nullable UUID document,
        @Nullable LocalDate dated,
        String language,
        UUID addedBy,
        Instant addedAt,
        @Nullable UUID verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String refusal,
        boolean sample) {

    public boolean verified() {
        return verifiedAt != null;
    }

    public boolean refused() {
        return refusal != null;
    }
}
