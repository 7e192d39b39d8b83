package org.creativecities.portal.history;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the event log; null asks for everything.
 *
 * @param subjects the kinds of things the reader may know about; null for all of them
 * @param from the first instant, included
 * @param until the last instant, not included
 */
public record HistoryFilter(
        @Nullable Set<String> subjects,
        @Nullable String subject,
        @Nullable String subjectId,
        @Nullable UUID person,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant until) {}
