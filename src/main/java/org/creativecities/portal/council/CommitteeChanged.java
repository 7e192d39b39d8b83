package org.creativecities.portal.council;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something happened in a body.
 *
 * @param meeting the meeting it is about; null where it is about the body itself
 */
public record CommitteeChanged(
        UUID committee,
        Bilingual name,
        @Nullable UUID meeting,
        Step step,
        UUID by,
        Instant at,
        @Nullable String reason,
        Map<String, Change> changes)
        implements Fact {

    public CommitteeChanged {
        changes = Map.copyOf(changes);
    }

    /** What happened. */
    public enum Step {
        FOUNDED,
        MEMBER_ADDED,
        MEMBER_ENDED,
        MEETING_PLANNED,
        ITEM_ADDED,
        ITEM_CARRIED,
        MINUTES_WRITTEN,
        PRESENCE_NOTED,
        MINUTES_SENT,
        MINUTES_RETURNED,
        MINUTES_APPROVED
    }

    @Override
    public String subject() {
        return "committee";
    }

    @Override
    public String subjectId() {
        return committee.toString();
    }

    @Override
    public String action() {
        return "committee." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
