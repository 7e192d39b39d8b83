package org.creativecities.portal.review.objection;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an objection.
 *
 * @param municipality null for what the city does not learn
 * @param asked the reviewer who was asked, or null
 */
public record ObjectionMoved(
        UUID dossier,
        String city,
        @Nullable String municipality,
        Step step,
        @Nullable UUID asked,
        UUID by,
        Instant at) implements Fact {

    /** What happened. */
    public enum Step {
        FILED,
        WITHDRAWN,
        ASKED,
        OPINION_FILED,
        PREPARED,
        RELEASED
    }

    @Override
    public String subject() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossier.toString();
    }

    @Override
    public String action() {
        return "review.objection-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of();
    }
}
