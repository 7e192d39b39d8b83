package org.creativecities.portal.call;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** More time for one city was asked for, or refused. What was granted is a {@link DeadlineExtended}. */
public record ExtensionDecided(
        UUID callId,
        String city,
        Instant closesAt,
        boolean asked,
        @Nullable String reason,
        UUID by,
        Instant at) implements Fact {

    static ExtensionDecided asked(UUID call, String city, Instant closesAt, String reason, UUID by, Instant at) {
        return new ExtensionDecided(call, city, closesAt, true, reason, by, at);
    }

    static ExtensionDecided refused(UUID call, String city, Instant closesAt, String note, UUID by, Instant at) {
        return new ExtensionDecided(call, city, closesAt, false, note, by, at);
    }

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
        return asked ? "call.extension-asked" : "call.extension-refused";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("closesAt", new Change(null, closesAt.toString()), "city", new Change(null, city));
    }
}
