package org.creativecities.portal.city;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/**
 * A municipality went up in another one; its row stays and points there.
 *
 * @param on the day it takes effect
 * @param reason the decision it rests on
 */
public record MunicipalityMerged(String code, String successor, LocalDate on, String reason, UUID by, Instant at)
        implements Fact {

    @Override
    public String subject() {
        return "municipality";
    }

    @Override
    public String subjectId() {
        return code;
    }

    @Override
    public String action() {
        return "municipality.merged";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("mergedInto", new Change(null, successor), "effectiveOn", new Change(null, on.toString()));
    }
}
