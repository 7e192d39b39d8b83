package org.creativecities.portal.criteria;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/** What one of the two bodies thinks of a clause. */
public record OpinionView(
        Side side,
        Verdict verdict,
        Bilingual reservation,
        String reasoning,
        UUID writtenBy,
        Instant writtenAt,
        long version) {}
