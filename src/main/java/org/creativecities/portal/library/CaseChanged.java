package org.creativecities.portal.library;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A case of the library was written or moved.
 *
 * @param what below {@code library.}
 */
public record CaseChanged(UUID id, String what, UUID by, Instant at, Map<String, Change> changes) implements Fact {

    @Override
    public String subject() {
        return "library-case";
    }

    @Override
    public String subjectId() {
        return id.toString();
    }

    @Override
    public String action() {
        return "library." + what;
    }

    @Override
    public @Nullable String municipality() {
        return null;
    }
}
