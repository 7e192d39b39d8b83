package org.creativecities.portal.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who has earned a certificate. */
record CertificateHolder(UUID registration, @Nullable UUID person, String name, String nameLatin, int minutes) {}
