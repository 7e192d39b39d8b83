package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;

/** One text as it stands, or stood. */
public record StoredAnswer(AnswerKey key, String value, long version, UUID by, Instant at) {}
