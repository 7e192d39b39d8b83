package org.creativecities.portal.review;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** A nomination was written down against the quota, with a reason. */
public record QuotaOverridden(UUID dossierId, QuotaBrokenException.Rule rule, UUID by, Instant at, String reason)
        implements Fact {

    @Override
    public String subject() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossierId.toString();
    }

    @Override
    public String action() {
        return "review.quota-overridden";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("rule", new Change(null, rule.name()));
    }
}
