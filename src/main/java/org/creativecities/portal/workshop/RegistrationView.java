package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration as pages show it.
 *
 * @param person the account it belongs to; null for somebody without one
 * @param code what the door asks for
 * @param mayMendName whether the participant still has the one correction of the name
 */
public record RegistrationView(
        UUID id,
        UUID workshop,
        Participant who,
        @Nullable UUID person,
        RegistrationStatus status,
        @Nullable String reason,
        boolean walkIn,
        String code,
        Instant registeredAt,
        @Nullable Instant movedUpAt,
        boolean mayMendName,
        long version) {

    public boolean isLive() {
        return RegistrationStatus.LIVE.contains(status);
    }
}
