package org.creativecities.portal.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.dossier.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The ranked list of a call as it stood at one release.
 *
 * @param number from 1 in the call; the newest is the one that holds
 * @param lines those the reader may see, in the order of the ranking
 */
public record ReleasedList(
        UUID id,
        UUID call,
        int number,
        Cause cause,
        int quotaMax,
        boolean differentFields,
        UUID releasedBy,
        Instant releasedAt,
        List<Line> lines) {

    /** What froze it: results were released, or an objection changed one. */
    public enum Cause {
        RELEASE,
        OBJECTION
    }

    /**
     * A dossier on the list.
     *
     * @param place null without a counted review
     * @param mean weighted mean of 100, null without a counted review
     * @param outcome null when its result was not released yet
     * @param isNew whether the outcome came with this release
     */
    public record Line(
            UUID dossier,
            String reference,
            String municipality,
            String field,
            @Nullable Integer place,
            @Nullable Double mean,
            Ranking.Suggestion rule,
            @Nullable Outcome outcome,
            boolean isNew) {}
}
