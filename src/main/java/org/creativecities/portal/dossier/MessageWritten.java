package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city and the secretariat wrote to each other about a dossier.
 *
 * @param toOffice whether the secretariat is the reader
 * @param section what it is about; null for the whole dossier
 */
public record MessageWritten(
        About dossier,
        UUID message,
        boolean toOffice,
        @Nullable String section,
        UUID by,
        Instant at) implements DossierFact {

    @Override
    public String action() {
        return toOffice ? "dossier.message-to-office" : "dossier.message-to-city";
    }

    @Override
    public Map<String, Change> changes() {
        return section == null ? Map.of() : Map.of("section", new Change(null, section));
    }
}
