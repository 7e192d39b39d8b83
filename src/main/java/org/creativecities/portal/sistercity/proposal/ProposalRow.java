package org.creativecities.portal.sistercity.proposal;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/** A line of a list of proposals. */
public record ProposalRow(
        UUID id,
        String reference,
        Bilingual city,
        Bilingual partner,
        Bilingual country,
        ProposalStatus status,
        Instant since,
        int asked,
        int filed) {}
