package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A talk about a question was closed, or taken up again. */
public record CommentResolved(
        About dossier, UUID thread, String section, String question, boolean resolved, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return resolved ? "dossier.comment-resolved" : "dossier.comment-reopened";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(section, new Change(null, question));
    }
}
