package org.creativecities.portal.notification;

import java.time.Instant;
import java.util.UUID;

/** One edition of a kind's wording. */
public record MessageVersion(String kind, int number, MessageWords words, UUID by, Instant at) {}
