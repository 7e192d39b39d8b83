package org.creativecities.portal.review.calibration;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An old dossier that all reviewers of a call judge on trial. */
public record Calibration(UUID id, UUID call, UUID dossier, boolean open, Instant madeAt) {

    /**
     * One reviewer's trial sheet.
     *
     * @param scores by criterion code
     * @param version the version a form must carry back; -1 while nothing is stored
     */
    public record Sheet(
            UUID reviewer,
            Map<String, Integer> scores,
            @Nullable Instant submittedAt,
            long version) {

        public Sheet {
            scores = Map.copyOf(scores);
        }

        static Sheet empty(UUID reviewer) {
            return new Sheet(reviewer, Map.of(), null, -1);
        }

        public boolean isIn() {
            return submittedAt != null;
        }
    }
}
