package org.creativecities.portal.tie;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of evidence for or against a tie, with an address or a file. */
public record NewTieEvidence(
        TieFile.Stance stance,
        TieFile.Kind kind,
        String title,
        @Nullable String url,
        @Nullable UUID document,
        @Nullable LocalDate dated,
        String language,
        @Nullable String says,
        boolean sample) {}
