package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** Somebody was asked to a workshop, asked again, or declined. */
public record InvitationChanged(
        UUID invitationId,
        UUID workshopId,
        Bilingual workshop,
        Instant startsAt,
        @Nullable UUID person,
        @Nullable String municipality,
        Step step,
        @Nullable UUID by,
        Instant at,
        @Nullable String reason)
        implements Fact {

    /** What happened. */
    public enum Step {
        INVITED,
        CHASED,
        DECLINED,
        WITHDRAWN
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
        return "workshop.invitation-" + step.name().toLowerCase(Locale.ROOT);
    }
}
