package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** Something happened to a workshop as a whole. */
public record WorkshopChanged(
        UUID workshopId,
        Bilingual title,
        Instant startsAt,
        Step step,
        @Nullable UUID by,
        Instant at,
        @Nullable String reason,
        Map<String, Change> changes)
        implements Fact {

    public WorkshopChanged {
        changes = Map.copyOf(changes);
    }

    /** What happened. */
    public enum Step {
        DRAFTED,
        EDITED,
        /** Time or place of a published workshop moved; participants are told. */
        MOVED,
        PUBLISHED,
        CANCELLED,
        HELD,
        REMINDED
    }

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
        return "workshop." + step.name().toLowerCase(Locale.ROOT);
    }
}
