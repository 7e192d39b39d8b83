package org.creativecities.portal.dossier.official;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.dossier.DossierCard;
import org.jspecify.annotations.Nullable;

/**
 * Something was done with the official file of a dossier.
 *
 * @param action below {@code dossier.official-}
 * @param municipality null for what stays inside the secretariat
 */
public record OfficialDone(
        UUID dossier, @Nullable String municipality, String action, UUID by, Instant at, Map<String, Change> changes)
        implements Fact {

    static OfficialDone inside(DossierCard card, String what, UUID by, Instant at, Map<String, Change> changes) {
        return new OfficialDone(card.id(), null, "dossier.official-" + what, by, at, changes);
    }

    /** What the city may read too. */
    static OfficialDone open(DossierCard card, String what, UUID by, Instant at, Map<String, Change> changes) {
        return new OfficialDone(card.id(), card.municipality(), "dossier.official-" + what, by, at, changes);
    }

    @Override
    public String subject() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossier.toString();
    }
}
