package org.creativecities.portal.call;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/**
 * A version of a form or rubric was drafted, edited, published or thrown away.
 *
 * @param subject {@code form-template} or {@code rubric}
 */
public record VersionChanged(
        String subject,
        UUID versionId,
        String code,
        int number,
        Step step,
        UUID by,
        Instant at,
        Map<String, Change> changes)
        implements Fact {

    public VersionChanged {
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
    public String subjectId() {
        return versionId.toString();
    }

    @Override
    public String action() {
        return subject + "." + step.name().toLowerCase(Locale.ROOT);
    }
}
