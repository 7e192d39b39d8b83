package org.creativecities.portal.sistercity.partner;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** A city compared candidates, chose among them, or said what it is looking for. */
public record PartnerChosen(
        String subject,
        UUID id,
        String municipality,
        Step step,
        UUID by,
        Instant at,
        @Nullable String reason) implements Fact {

    /** What happened. */
    public enum Step {
        COMPARED,
        CHOSEN,
        WISHED,
        PUBLISHED,
        CLOSED
    }

    @Override
    public String subjectId() {
        return id.toString();
    }

    @Override
    public String action() {
        return subject + "." + step.name().toLowerCase(Locale.ROOT);
    }
}
