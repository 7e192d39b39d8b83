package org.creativecities.portal.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One version of a position as pages show it.
 *
 * @param number counts from 1 within the clause
 * @param permitted what this reader may do; empty for the public
 * @param endReason why it was withdrawn
 */
public record PositionView(
        UUID id,
        UUID clause,
        int number,
        PositionStatus status,
        Verdict verdict,
        Bilingual reservation,
        String reasoning,
        boolean reasoningPublic,
        String minority,
        String minorityHolder,
        boolean minorityPublic,
        String body,
        Effect effect,
        String note,
        @Nullable LocalDate nextLook,
        UUID draftedBy,
        Instant editedAt,
        UUID editedBy,
        @Nullable UUID proposedBy,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        long version,
        List<LegalBasis> laws,
        Set<PositionAction> permitted) {

    public boolean allows(String action) {
        return permitted.contains(PositionAction.valueOf(action));
    }

    public boolean reserved() {
        return verdict == Verdict.WITH_RESERVATION;
    }

    public boolean inForce() {
        return PositionStatus.IN_FORCE.contains(status);
    }

    public boolean atWork() {
        return PositionStatus.AT_WORK.contains(status);
    }
}
