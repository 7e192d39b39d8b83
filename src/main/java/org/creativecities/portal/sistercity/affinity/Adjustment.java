package org.creativecities.portal.sistercity.affinity;

import java.time.Instant;
import java.util.UUID;

/** A reviewer moved a dimension by so many points, for a written reason. */
public record Adjustment(Dimension dimension, int points, String reason, UUID by, Instant at) {}
