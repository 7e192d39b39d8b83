package org.creativecities.portal.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person asks of another.
 *
 * @param dueOn the day it is due; null without one
 * @param version for the form that closes it
 */
public record GivenTask(
        UUID id,
        String title,
        String note,
        UUID assignee,
        UUID givenBy,
        Instant givenAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant doneAt,
        long version) {

    public boolean open() {
        return doneAt == null;
    }
}
