package org.creativecities.portal.criteria;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says about a word. */
public record TermRemark(
        UUID id,
        String text,
        UUID writtenBy,
        Instant writtenAt,
        @Nullable Instant settledAt) {}
