package org.creativecities.portal.monitoring;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/**
 * Something happened to a member's report or yearly check.
 *
 * @param id of the report, or the code of the municipality for a check
 * @param what below {@code monitoring.}
 */
public record MonitoringFact(
        String id, String municipality, String what, UUID by, Instant at, Map<String, Change> changes) implements Fact {

    @Override
    public String subject() {
        return "monitoring";
    }

    @Override
    public String subjectId() {
        return id;
    }

    @Override
    public String action() {
        return "monitoring." + what;
    }
}
