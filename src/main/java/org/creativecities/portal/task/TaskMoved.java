package org.creativecities.portal.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A task was given, done or withdrawn.
 *
 * @param what {@code given}, {@code done} or {@code withdrawn}
 */
public record TaskMoved(
        UUID task,
        String what,
        String title,
        UUID assignee,
        UUID givenBy,
        @Nullable LocalDate dueOn,
        UUID by,
        Instant at,
        @Nullable String municipality)
        implements Fact {

    @Override
    public String subject() {
        return "task";
    }

    @Override
    public String subjectId() {
        return task.toString();
    }

    @Override
    public String action() {
        return "task." + what;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("assignee", new Change(null, assignee.toString()), "title", new Change(null, title));
    }
}
