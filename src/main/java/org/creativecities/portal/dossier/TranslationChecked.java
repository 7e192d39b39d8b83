package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody looked at an English text and said that it still fits its Persian. */
public record TranslationChecked(About dossier, String section, String question, UUID by, Instant at)
        implements DossierFact {

    @Override
    public String action() {
        return "dossier.translation-checked";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(section, new Change(null, question));
    }
}
