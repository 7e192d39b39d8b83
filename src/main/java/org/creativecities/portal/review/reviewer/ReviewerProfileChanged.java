package org.creativecities.portal.review.reviewer;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** A reviewer's load or knowledge was written down anew, by themselves or by the secretariat. */
public record ReviewerProfileChanged(UUID person, int loadBefore, int load, int knowledge, UUID by, Instant at)
        implements Fact {

    @Override
    public String subject() {
        return "reviewer";
    }

    @Override
    public String subjectId() {
        return person.toString();
    }

    @Override
    public String action() {
        return "review.profile-changed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "load", new Change(String.valueOf(loadBefore), String.valueOf(load)),
                "knowledge", new Change(null, String.valueOf(knowledge)));
    }
}
