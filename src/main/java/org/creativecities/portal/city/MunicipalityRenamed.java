package org.creativecities.portal.city;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/**
 * A municipality has another name from a day on; the former one is kept.
 *
 * @param on the day the new name is used from
 * @param reason the decision it rests on
 */
public record MunicipalityRenamed(
        String code, String former, String name, LocalDate on, String reason, UUID by, Instant at) implements Fact {

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
        return "municipality.renamed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("nameFa", new Change(former, name), "effectiveOn", new Change(null, on.toString()));
    }
}
