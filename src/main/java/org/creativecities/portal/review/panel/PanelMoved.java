package org.creativecities.portal.review.panel;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** A panel meeting was planned, opened or closed. */
public record PanelMoved(UUID panelId, UUID callId, Panel.Status to, UUID by, Instant at) implements Fact {

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
        return switch (to) {
            case PLANNED -> "review.panel-planned";
            case SITTING -> "review.panel-opened";
            case CLOSED -> "review.panel-closed";
        };
    }
}
