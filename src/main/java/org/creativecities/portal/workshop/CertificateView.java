package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of attendance as anybody may check it.
 *
 * @param number such as WS-1405-03-0041
 * @param code what the paper and its QR carry
 * @param minutes attended
 * @param revokedAt null while it is valid
 * @param replacedBy code of the corrected one, or null
 */
public record CertificateView(
        UUID id,
        UUID workshop,
        UUID registration,
        String number,
        String code,
        Bilingual name,
        Bilingual from,
        Bilingual title,
        Instant startsAt,
        Instant endsAt,
        int minutes,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokeReason,
        @Nullable String replacedBy) {

    public boolean valid() {
        return revokedAt == null;
    }
}
