package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** A line of the secretariat's list. */
public record OfficeRow(
        UUID id,
        String reference,
        Bilingual city,
        Bilingual province,
        Bilingual field,
        DossierStatus status,
        @Nullable Instant submittedAt,
        @Nullable Instant dueAt,
        int sendings) {}
