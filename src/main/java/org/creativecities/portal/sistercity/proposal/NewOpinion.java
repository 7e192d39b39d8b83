package org.creativecities.portal.sistercity.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an officer files. @param condition the one condition of CONDITION, else null */
public record NewOpinion(
        Verdict verdict,
        String sentence,
        String confidential,
        @Nullable LocalDate holdUntil,
        @Nullable String condition,
        boolean blocking) {}
