package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Conditions of admissibility were answered; an internal matter of the secretariat. */
public record ScreeningAnswered(About dossier, Map<String, Change> answers, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.screening-answered";
    }

    @Override
    public @Nullable String municipality() {
        return null;
    }

    @Override
    public Map<String, Change> changes() {
        return answers;
    }
}
