package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Something was said about a question of a text that is being written. What was said stays with the city.
 *
 * @param mentioned who was asked by name
 * @param others who wrote in this talk before
 */
public record CommentWritten(
        About dossier,
        UUID thread,
        String section,
        String question,
        Set<UUID> mentioned,
        Set<UUID> others,
        UUID by,
        Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.comment-written";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(section, new Change(null, question));
    }
}
