package org.creativecities.portal.tie;

import org.jspecify.annotations.Nullable;

/** What somebody wants to say about a tie, with at least one source. */
public record NewStatement(
        Statement.Tag tag,
        @Nullable Integer signedYear,
        String note,
        String sourceTitle,
        @Nullable String sourceUrl) {}
