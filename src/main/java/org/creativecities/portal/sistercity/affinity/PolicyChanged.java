package org.creativecities.portal.sistercity.affinity;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** A version of the affinity policy was drafted, edited, published or thrown away. */
public record PolicyChanged(UUID policy, int number, Step step, UUID by, Instant at, Map<String, Change> changes)
        implements Fact {

    public PolicyChanged {
        changes = Map.copyOf(changes);
    }

    /** What happened to the version. */
    public enum Step {
        DRAFTED,
        EDITED,
        PUBLISHED,
        DISCARDED
    }

    @Override
    public String subject() {
        return "affinity-policy";
    }

    @Override
    public String subjectId() {
        return policy.toString();
    }

    @Override
    public String action() {
        return "affinity-policy." + step.name().toLowerCase(Locale.ROOT);
    }
}
