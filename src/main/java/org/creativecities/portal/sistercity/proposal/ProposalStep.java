package org.creativecities.portal.sistercity.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a proposal's way. The reason of a decision that is not released never stands here. */
public record ProposalStep(
        ProposalStatus status,
        UUID by,
        Instant at,
        @Nullable String reason) {}
