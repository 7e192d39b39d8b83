package org.creativecities.portal.sistercity.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as pages show it.
 *
 * @param reference as people call it, SC-1405-0017
 * @param decisionReason shown to the city only once the decision is released
 * @param tie the tie its signature made
 */
public record ProposalView(
        UUID id,
        String reference,
        String municipality,
        UUID assessment,
        ProposalText text,
        ProposalStatus status,
        Instant since,
        @Nullable Outcome preparedOutcome,
        @Nullable UUID preparedBy,
        @Nullable String decisionReason,
        @Nullable UUID tie,
        long version) {

    public boolean decided() {
        return status == ProposalStatus.APPROVED
                || status == ProposalStatus.DEFERRED
                || status == ProposalStatus.NOT_APPROVED
                || status == ProposalStatus.SIGNED;
    }
}
