package org.creativecities.portal.review.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.dossier.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a city holds against a decision.
 *
 * @param dueOn until when the secretariat answers
 * @param before the outcome objected to
 * @param after the outcome instead; null where it stays
 * @param opinions empty for the city
 */
public record Objection(
        UUID id,
        UUID dossier,
        String municipality,
        String text,
        Status status,
        UUID filedBy,
        Instant filedAt,
        LocalDate dueOn,
        Outcome before,
        String reasonsBefore,
        @Nullable Verdict verdict,
        @Nullable Outcome after,
        @Nullable String reasons,
        @Nullable UUID preparedBy,
        @Nullable UUID releasedBy,
        @Nullable Instant releasedAt,
        List<Opinion> opinions,
        long version) {

    /** Where it stands. */
    public enum Status {
        FILED,
        UNDER_REVIEW,
        PREPARED,
        RELEASED,
        WITHDRAWN;

        public boolean open() {
            return this == FILED || this == UNDER_REVIEW || this == PREPARED;
        }
    }

    /** Whether the decision stays. */
    public enum Verdict {
        UPHELD,
        CHANGED
    }

    /** What somebody else than the first readers thinks. @param verdict null while it is asked */
    public record Opinion(
            UUID id,
            UUID reviewer,
            @Nullable Verdict verdict,
            @Nullable String text,
            @Nullable Instant filedAt) {}

    /** Whether everybody who was asked has answered, and somebody was. */
    public boolean heard() {
        return !opinions.isEmpty() && opinions.stream().allMatch(one -> one.filedAt() != null);
    }

    /** As the city sees it: no names, no opinions, and no answer before it was released. */
    Objection forCity() {
        var released = status == Status.RELEASED;
        return new Objection(
                id,
                dossier,
                municipality,
                text,
                status == Status.PREPARED ? Status.UNDER_REVIEW : status,
                filedBy,
                filedAt,
                dueOn,
                before,
                reasonsBefore,
                released ? verdict : null,
                released ? after : null,
                released ? reasons : null,
                null,
                null,
                releasedAt,
                List.of(),
                version);
    }
}
