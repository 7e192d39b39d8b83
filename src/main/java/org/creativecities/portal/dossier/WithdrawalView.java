package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;

/** Why a dossier was taken back. */
public record WithdrawalView(String reason, UUID by, Instant at) {}
