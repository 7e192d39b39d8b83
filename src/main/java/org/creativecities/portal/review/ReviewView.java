package org.creativecities.portal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as pages show it.
 *
 * @param givenBackWhy why the seat was given back; only the secretariat reads it
 * @param suggestion whom the reviewer would ask instead
 */
public record ReviewView(
        UUID id,
        UUID dossierId,
        UUID callId,
        UUID reviewerId,
        ReviewStatus status,
        LocalDate dueOn,
        Instant assignedAt,
        @Nullable Instant declaredAt,
        Map<String, Score> scores,
        @Nullable Recommendation recommendation,
        Notes notes,
        @Nullable Instant submittedAt,
        Instant savedAt,
        @Nullable String givenBackWhy,
        @Nullable String suggestion,
        long version) {

    public Score score(String criterion) {
        return scores.getOrDefault(criterion, Score.NONE);
    }

    public long scored() {
        return scores.values().stream().filter(score -> score.value() != null).count();
    }
}
