package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city began its answer to a call.
 *
 * @param from the reference of the earlier dossier whose texts it began with; null for none
 */
public record DossierStarted(
        About dossier, UUID callId, String field, @Nullable String from, UUID by, Instant at) implements DossierFact {

    @Override
    public String action() {
        return "dossier.started";
    }

    @Override
    public Map<String, Change> changes() {
        return from == null
                ? Map.of("field", new Change(null, field))
                : Map.of("field", new Change(null, field), "from", new Change(null, from));
    }
}
