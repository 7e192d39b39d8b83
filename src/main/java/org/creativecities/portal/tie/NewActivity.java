package org.creativecities.portal.tie;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something two cities did together, as it is logged; without address and file it counts for nothing. */
public record NewActivity(
        ActivityKind kind,
        String title,
        LocalDate heldOn,
        @Nullable String field,
        @Nullable String organisers,
        @Nullable Integer participants,
        @Nullable Long costRial,
        @Nullable String moneySource,
        @Nullable String outcome,
        @Nullable String url,
        @Nullable UUID document,
        boolean sample) {}
