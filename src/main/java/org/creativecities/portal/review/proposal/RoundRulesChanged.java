package org.creativecities.portal.review.proposal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** How a call is reviewed was settled anew. */
public record RoundRulesChanged(UUID callId, RoundRules before, RoundRules after, UUID by, Instant at) implements Fact {

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
        return "review.round-changed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("rule", new Change(before.toString(), after.toString()));
    }
}
