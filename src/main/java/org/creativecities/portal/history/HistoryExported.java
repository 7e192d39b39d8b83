package org.creativecities.portal.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** Somebody took entries of the event log away as a file. */
public record HistoryExported(UUID by, long rows, Instant at) implements Fact {

    @Override
    public String subject() {
        return "history";
    }

    @Override
    public String subjectId() {
        return "all";
    }

    @Override
    public String action() {
        return "history.exported";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("rows", new Change(null, Long.toString(rows)));
    }
}
