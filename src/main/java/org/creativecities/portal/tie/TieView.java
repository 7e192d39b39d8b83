package org.creativecities.portal.tie;

import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register as pages show it.
 *
 * @param code the name in the page's address, unique: {@code isfahan-freiburg-im-breisgau-de}
 * @param municipality four-digit code, null for a tie of a province
 * @param home the city, with the district where the tie is one of a district; the province for its own ties
 * @param status what holds: the override where there is one, else what the rule computed
 * @param computed what the rule computed
 * @param asOf year, month or day the row's source was true at
 * @param latitude of the partner, null where unknown
 */
public record TieView(
        UUID id,
        String code,
        TieType type,
        TieBasis basis,
        @Nullable String municipality,
        String provinceCode,
        Bilingual home,
        Bilingual province,
        UUID partner,
        String partnerCode,
        Bilingual partnerName,
        String iso2,
        Bilingual country,
        @Nullable Integer signedYear,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate contactOn,
        @Nullable LocalDate suspendedOn,
        @Nullable Side suspendedBy,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate reviewDue,
        @Nullable String field,
        @Nullable LegalNature legalNature,
        @Nullable NextStep nextStep,
        TieStatus status,
        TieStatus computed,
        @Nullable String overrideReason,
        @Nullable UUID overrideBy,
        Proof proof,
        String source,
        String asOf,
        @Nullable Double homeLatitude,
        @Nullable Double homeLongitude,
        @Nullable Double latitude,
        @Nullable Double longitude,
        long version) {

    /** Whether somebody has set aside what the rule computed. */
    public boolean overridden() {
        return overrideReason != null;
    }

    /** Whether it ever came to a signature; the others are intentions and not counted as ties. */
    public boolean made() {
        return basis == TieBasis.MADE;
    }
}
