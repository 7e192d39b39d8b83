package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sending of a dossier: never changed afterwards.
 *
 * @param number 1 for the first sending, 2 for the first after a return
 * @param at by the database's clock
 * @param sha256 of the canonical JSON of the text, in hexadecimal
 * @param receipt the number on the receipt
 * @param text what was sent
 */
public record SubmittedDossier(
        UUID submissionId,
        DossierCard card,
        int number,
        Instant at,
        @Nullable UUID by,
        String sha256,
        String receipt,
        DossierText text) {}
