package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;

/** The mayor's approval that stands. */
public record DossierApproval(String sha256, UUID by, Instant at) {}
