package org.creativecities.portal.call;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** One city was given more time. */
public record DeadlineExtended(
        UUID callId,
        String municipality,
        Instant before,
        Instant closesAt,
        String letterNumber,
        String reason,
        UUID by,
        Instant at)
        implements Fact {

    @Override
    public String subject() {
        return "call";
    }

    @Override
    public String subjectId() {
        return callId.toString();
    }

    @Override
    public String action() {
        return "call.deadline-extended";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "closesAt", new Change(before.toString(), closesAt.toString()),
                "letterNumber", new Change(null, letterNumber));
    }
}
