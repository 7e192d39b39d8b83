package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;

/** Why the mayor gave a text back to its writers. */
public record MayorNote(String note, UUID by, Instant at) {}
