package org.creativecities.portal.sistercity.affinity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param body the body that said so, in its own name; null while it waits */
public record GateResult(
        Gate gate,
        GateOutcome outcome,
        @Nullable String body,
        @Nullable String reason,
        @Nullable UUID by,
        @Nullable Instant at) {

    public static GateResult waiting(Gate gate) {
        return new GateResult(gate, GateOutcome.WAITING, null, null, null, null);
    }
}
