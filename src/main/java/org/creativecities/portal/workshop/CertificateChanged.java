package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** A certificate was issued, corrected or revoked. */
public record CertificateChanged(
        UUID workshopId,
        Bilingual workshop,
        @Nullable UUID person,
        String number,
        String code,
        Step step,
        UUID by,
        Instant at,
        @Nullable String reason)
        implements Fact {

    /** What happened. */
    public enum Step {
        ISSUED,
        CORRECTED,
        REVOKED
    }

    @Override
    public String subject() {
        return "workshop";
    }

    @Override
    public String subjectId() {
        return workshopId.toString();
    }

    @Override
    public String action() {
        return "workshop.certificate-" + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("certificate", new Change(null, number));
    }
}
