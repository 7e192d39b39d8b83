package org.creativecities.portal.tie;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a new row of the register begins with; the door has checked that the places exist. */
record NewTie(
        String code,
        TieType type,
        @Nullable String municipality,
        String province,
        UUID partner,
        @Nullable Integer signedYear,
        @Nullable String field,
        String source,
        String asOf,
        String searchKey) {}
