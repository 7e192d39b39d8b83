package org.creativecities.portal.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * More time for one city. Shown to that city and the secretariat only.
 *
 * @param municipality four-digit code
 * @param letterNumber as it is written on the letter
 */
public record Extension(
        UUID callId,
        String municipality,
        Instant closesAt,
        String reason,
        String letterNumber,
        @Nullable UUID askedBy,
        UUID grantedBy,
        Instant grantedAt) {}
