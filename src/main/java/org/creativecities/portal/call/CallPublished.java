package org.creativecities.portal.call;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.localization.Bilingual;

/** A call became public. */
public record CallPublished(UUID callId, Bilingual title, Instant opensAt, Instant closesAt, UUID by, Instant at)
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
        return "call.published";
    }
}
