package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** Somebody's attendance was set by hand. */
public record AttendanceSet(UUID workshopId, UUID registrationId, AttendanceState state, UUID by, Instant at)
        implements Fact {

    @Override
    public String subject() {
        return "workshop";
    }

    @Override
    public String subjectId() {
        return workshopId.toString();
    }

    @Override
    public String action() {
        return "workshop.attendance-set";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("state", new Change(null, state.name()));
    }
}
