package org.creativecities.portal.tie;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement both sides have signed, as far as the register wants to know it.
 *
 * @param id of the agreement in the module that keeps it; the same agreement makes one tie only
 * @param municipality four-digit code
 * @param partner the partner city's id in the register
 * @param type {@code SISTER} or {@code FRIENDSHIP} for a trial, also {@code PROJECT}
 * @param expiresOn last day of the term; null when it has none
 * @param field code of the creative field it is about, or null
 * @param legalNature what it is in law; {@code UNDECIDED} where nobody has said so
 * @param document the signed copy, or null when it is kept elsewhere
 */
public record SignedAgreement(
        UUID id,
        String municipality,
        UUID partner,
        TieType type,
        LocalDate signedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String field,
        LegalNature legalNature,
        @Nullable UUID document) {}
