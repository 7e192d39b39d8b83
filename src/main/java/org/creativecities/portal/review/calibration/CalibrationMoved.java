package org.creativecities.portal.review.calibration;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** A calibration began or ended. */
public record CalibrationMoved(UUID calibrationId, UUID callId, boolean open, UUID by, Instant at) implements Fact {

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
        return open ? "review.calibration-opened" : "review.calibration-closed";
    }
}
