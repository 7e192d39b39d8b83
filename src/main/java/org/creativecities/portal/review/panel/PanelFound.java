package org.creativecities.portal.review.panel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.review.Recommendation;

/** A panel wrote down what it found about a dossier. The city does not read it. */
public record PanelFound(UUID itemId, UUID dossierId, Recommendation finding, String reason, UUID by, Instant at)
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
        return "review.panel-recorded";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("finding", new Change(null, finding.name()));
    }
}
