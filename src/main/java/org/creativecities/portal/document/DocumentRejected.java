package org.creativecities.portal.document;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The scanner found something in a file.
 *
 * @param uploadedBy who is told about it
 * @param finding what the scanner calls it
 */
public record DocumentRejected(UUID document, @Nullable UUID uploadedBy, String finding, Instant at) implements Fact {

    @Override
    public String subject() {
        return "document";
    }

    @Override
    public String subjectId() {
        return document.toString();
    }

    @Override
    public String action() {
        return "document.rejected";
    }

    @Override
    public @Nullable UUID by() {
        return null;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("finding", new Change(null, finding));
    }
}
