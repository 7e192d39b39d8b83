package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** A file was put to a workshop or taken away; for whom it is stands in the changes. */
public record MaterialChanged(UUID workshopId, UUID material, boolean added, Audience audience, UUID by, Instant at)
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
        return added ? "workshop.material-added" : "workshop.material-removed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("material", new Change(null, material.toString()), "audience", new Change(null, audience.name()));
    }
}
