package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section was given to a colleague, or taken from them.
 *
 * @param due until when the city wants it written; null where no day was named
 */
public record SectionAssigned(
        About dossier,
        String section,
        @Nullable UUID before,
        @Nullable UUID person,
        @Nullable LocalDate due,
        UUID by,
        Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.section-assigned";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                section,
                new Change(before == null ? null : before.toString(), person == null ? null : person.toString()));
    }
}
