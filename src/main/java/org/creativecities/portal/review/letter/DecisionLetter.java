package org.creativecities.portal.review.letter;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The letter of a decision.
 *
 * @param subject with its places while it waits, filled once it is released
 * @param edited whether somebody wrote it for this city
 * @param number such as {@code L-1405-0012}; null while it waits
 * @param code what anybody checks it with; null while it waits
 * @param version -1 while it is only composed
 */
public record DecisionLetter(
        UUID dossier,
        Outcome outcome,
        Bilingual subject,
        Bilingual body,
        boolean edited,
        @Nullable String number,
        @Nullable String code,
        @Nullable UUID releasedBy,
        @Nullable Instant releasedAt,
        long version) {}
