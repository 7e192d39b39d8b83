package org.creativecities.portal.review;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** Somebody wrote in the discussion of a dossier. The words stay in the discussion; the city learns nothing. */
public record MessageWritten(UUID messageId, UUID dossierId, String audience, Set<UUID> mentioned, UUID by, Instant at)
        implements Fact {

    @Override
    public String subject() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossierId.toString();
    }

    @Override
    public String action() {
        return "review.message";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("kind", new Change(null, audience));
    }
}
