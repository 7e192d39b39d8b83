package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** Something happened to one participant's registration. */
public record RegistrationChanged(
        UUID registrationId,
        UUID workshopId,
        Bilingual workshop,
        Instant startsAt,
        @Nullable UUID person,
        @Nullable String municipality,
        Step step,
        @Nullable UUID by,
        Instant at,
        @Nullable String reason,
        Map<String, Change> changes)
        implements Fact {

    public RegistrationChanged {
        changes = Map.copyOf(changes);
    }

    /** What happened. */
    public enum Step {
        ASKED,
        CONFIRMED,
        WAITING,
        /** A seat became free and the first of the waiting list who fits got it. */
        MOVED_UP,
        REFUSED,
        CANCELLED,
        WALKED_IN,
        RENAMED
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
        return "workshop.registration-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
