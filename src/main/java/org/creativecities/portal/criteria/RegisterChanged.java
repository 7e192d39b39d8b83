package org.creativecities.portal.criteria;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Something of the register changed that is no position: an edition, a link, a note of practice, a law, a word.
 *
 * @param subject {@code edition}, {@code clause}, {@code law}, {@code term} or {@code self-assessment}
 * @param what the last part of the action: {@code links-changed}
 */
public record RegisterChanged(
        String subject,
        String subjectId,
        String what,
        UUID by,
        Instant at,
        @Nullable String municipality,
        Map<String, Change> changes)
        implements Fact {

    public RegisterChanged {
        changes = Map.copyOf(changes);
    }

    @Override
    public String action() {
        return "criteria." + what;
    }
}
