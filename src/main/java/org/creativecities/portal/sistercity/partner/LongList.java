package org.creativecities.portal.sistercity.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.tie.PartnerCity;
import org.jspecify.annotations.Nullable;

/**
 * Candidates a city compared for a purpose, with the figures of that day and the reason for each.
 *
 * @param municipality four-digit code
 * @param decidedAt when one was chosen; null while all are considered
 */
public record LongList(
        UUID id,
        String municipality,
        String purpose,
        int policyNumber,
        Instant createdAt,
        @Nullable Instant decidedAt,
        boolean sample,
        long version,
        List<Entry> entries) {

    public LongList {
        entries = List.copyOf(entries);
    }

    public boolean decided() {
        return decidedAt != null;
    }

    /** What became of a candidate. */
    public enum Outcome {
        CONSIDERED,
        CHOSEN,
        REJECTED
    }

    /** @param reason why it was chosen or not; null while it is considered */
    public record Entry(
            PartnerCity city,
            int coverage,
            double least,
            double most,
            int readinessCoverage,
            double readinessLeast,
            double readinessMost,
            int ties,
            Outcome outcome,
            @Nullable String reason) {}
}
