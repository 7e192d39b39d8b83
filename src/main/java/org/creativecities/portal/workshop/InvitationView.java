package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as pages show it.
 *
 * @param reason why it was declined
 * @param chasers how often the guest was reminded that no answer has come
 */
public record InvitationView(
        UUID id,
        UUID workshop,
        Guest guest,
        InvitationStatus status,
        @Nullable String reason,
        Instant invitedAt,
        @Nullable Instant answeredAt,
        int chasers,
        @Nullable Instant chasedAt,
        long version) {}
