package org.creativecities.portal.city;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** The secretariat has corrected a name or a population. */
public record MunicipalityCorrected(String code, Map<String, Change> changes, UUID by, Instant at) implements Fact {

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
        return "municipality.corrected";
    }
}
