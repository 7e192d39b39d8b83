package org.creativecities.portal.review.reviewer;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** A tie between a person and a city or province became known, or was settled. The city never reads it. */
public record InterestRecorded(
        UUID person,
        Interest.Kind kind,
        @Nullable String municipalityTied,
        @Nullable String province,
        Interest.State state,
        @Nullable UUID by,
        Instant at)
        implements Fact {

    @Override
    public String subject() {
        return "reviewer";
    }

    @Override
    public String subjectId() {
        return person.toString();
    }

    @Override
    public String action() {
        return "review.interest-" + state;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "kind", new Change(null, kind.name()),
                "place", new Change(null, municipalityTied == null ? province : municipalityTied));
    }

    /** Whether it keeps the person away from now on. */
    public boolean binds() {
        return state == Interest.State.STANDING || state == Interest.State.SUGGESTED;
    }
}
