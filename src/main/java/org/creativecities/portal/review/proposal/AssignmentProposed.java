package org.creativecities.portal.review.proposal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** A distribution of a call's dossiers was proposed, accepted or discarded. */
public record AssignmentProposed(UUID callId, Step step, int seats, UUID by, Instant at) implements Fact {

    /** What became of it. */
    public enum Step {
        PROPOSED,
        ACCEPTED,
        DISCARDED
    }

    @Override
    public String subject() {
        return "call";
    }

    @Override
    public String subjectId() {
        return callId.toString();
    }

    @Override
    public String action() {
        return switch (step) {
            case PROPOSED -> "review.assignment-proposed";
            case ACCEPTED -> "review.assignment-accepted";
            case DISCARDED -> "review.assignment-discarded";
        };
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("seats", new Change(null, String.valueOf(seats)));
    }
}
